<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
  <context>
    <name>AgencyScreen</name>
    <message>
      <source>Ghi các cơ quan theo phần IV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã ghi {0} cơ quan. Kiểm tra các cơ quan còn ghi chú chưa chắc chắn.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AskDialog</name>
    <message>
      <source>Thôi</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AttachmentsPage</name>
    <message>
      <source>Bản ghi này chỉ xem được, không thêm tệp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bộ nhớ tạm không có tệp hay ảnh. Sao chép tệp hoặc ảnh rồi dán lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có tệp nào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dừng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kéo thả bản quét, ảnh, PDF vào đây, dán bằng Ctrl+V, hoặc nhấn “Thêm tệp…”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kéo thả tệp vào đây, hoặc dán bằng Ctrl+V.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu một bản sao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu một bản sao…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Máy chưa có chương trình mở tệp này. Lưu một bản sao để mở nơi khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở bằng chương trình của máy (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung này đã được đính kèm ở bản ghi này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sửa tên, mô tả (F2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm tệp…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp đính kèm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa (Del)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang thêm tệp khác. Chờ xong rồi thêm tiếp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang thêm {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu bản sao vào {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã xóa tệp “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã đính kèm {0} tệp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ảnh dán</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” là chương trình nên không mở từ đây.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AttendeeGrid</name>
    <message>
      <source>CBCCVC: cơ quan hành chính, sự nghiệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CBCCVC: trường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CBCCVC: viện nghiên cứu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doanh nghiệp (DN)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dán	Ctrl+V</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Học viên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sao chép	Ctrl+C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa {0} dòng	Ctrl+Del</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BehindDialog</name>
    <message>
      <source>Đóng</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BinScreen</name>
    <message>
      <source>Bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản ghi đã xóa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản ghi đã xóa nằm ở đây và khôi phục lúc nào cũng được.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bớt chữ trong ô lọc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khôi phục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khôi phục {0} bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không có bản ghi nào khớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lần thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lọc danh sách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lọc không dấu (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người xóa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thùng rác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thùng rác trống</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tất cả</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa lúc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang đọc thùng rác…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã khôi phục {0} bản ghi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã khôi phục “{0}”.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BoardScreen</name>
    <message>
      <source>Chọn một báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In các báo cáo đã chọn…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu Word…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So tệp Word…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem các bước, bản in và việc tiếp theo của báo cáo ở đây.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} báo cáo được chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu báo cáo vào {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BudgetPanel</name>
    <message>
      <source>Chưa gắn với nhiệm vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nguồn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhiệm vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm {0} chưa có khoản kinh phí nào. Ghi ở “Danh sách” hoặc chọn năm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theo nguồn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theo nhiệm vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tổng cộng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} khoản đã chi mà chưa ghi số được giao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị tính: triệu đồng</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BudgetScreen</name>
    <message>
      <source>Tổng hợp</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BudgetTable</name>
    <message>
      <source>Mở các khoản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số khoản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tỷ lệ giải ngân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chưa giao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thiếu số giao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} khoản đã chi mà chưa ghi số được giao. Nhấn để mở.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} đồng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, tỷ lệ giải ngân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, vượt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, đã chi mà chưa ghi số được giao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}. Nhấn để mở các khoản.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: chưa có số được giao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: chưa ghi</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BusyPage</name>
    <message>
      <source>Dừng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} / {1} bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} / {1} dòng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang dừng…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CalendarDialog</name>
    <message>
      <source>Chưa có ngày nghỉ của năm này. Ghi theo thông báo hằng năm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gửi báo cáo trong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hạn báo cáo sau ngày chốt số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Làm bù</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nghỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày nghỉ trong năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày nghỉ và hạn báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày thường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thứ hai,Thứ ba,Thứ tư,Thứ năm,Thứ sáu,Thứ bảy,Chủ nhật</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên ngày, ví dụ Nghỉ bù Quốc khánh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Về danh sách có sẵn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cơ quan ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày làm việc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sau ngày chốt số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CatalogueEditor</name>
    <message>
      <source>Thêm mục mới “{0}”…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm mục mới…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChangesList</name>
    <message>
      <source>Bớt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chép câu này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi muộn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không có bản ghi nào thay đổi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sửa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} → {2} {3}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CheckScreen</name>
    <message>
      <source>Bản cũ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản hiện hành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gõ mã in cạnh chữ ký hoặc ở chân phụ lục, hoặc quét mã QR bằng máy quét USB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gõ sai</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hiện hành, dữ liệu đã đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không có trong dữ liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiểm tra bản in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã kiểm tra, ví dụ 6230 2686 3270 2113 3467</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở bản mới nhất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã hủy chốt</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContextRow</name>
    <message>
      <source>mục tiêu của tỉnh {0}%</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CoursePage</name>
    <message>
      <source>Bỏ bản nháp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ qua cột: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bộ nhớ tạm không có danh sách. Sao chép các dòng trong Excel rồi dán.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa lưu · bản nháp được giữ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi ngày kết thúc để biết lớp tính vào giai đoạn nào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Học viên được ghi thêm vào lớp chọn ở đây.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp có cùng tên và ngày bắt đầu đã ghi thì được dùng lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp có thay đổi chưa lưu. Lưu (Ctrl+S) rồi in giấy tờ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp có thay đổi chưa lưu. Lưu (Ctrl+S) rồi mở tệp, lịch sử.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp đã có</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở bản mới, bỏ phần đã gõ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày kết thúc nằm ngoài các giai đoạn của kế hoạch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sắp mở</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cần xem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang diễn ra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã dán {0} dòng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã dán: {0} dòng, {1} tốt, {2} cần xem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã kết thúc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu lớp “{0}” với {1} học viên.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã xóa {0} dòng khỏi danh sách.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã đưa lại bản nháp chưa lưu, giữ {0}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DateChip</name>
    <message>
      <source>Hôm nay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hôm nay, {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đến ngày {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DateEditor</name>
    <message>
      <source>Mở lịch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày, tháng hoặc năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày/tháng/năm</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DatesEditor</name>
    <message>
      <source>Ngày {0}, nhấn Delete để bỏ</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DecisionCard</name>
    <message>
      <source>1. Quyết định</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ, nhập lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập quyết định khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem trước</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DocumentPreview</name>
    <message>
      <source>Xem trước đầu văn bản và phần ký</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EffectCard</name>
    <message>
      <source>2. Sẽ thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ hồ sơ mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ quyết định này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa áp dụng được. Sửa các chỗ dưới đây rồi xem trước lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cộng: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hồ sơ mới của cơ quan: “{0}”, bắt đầu cùng ngày.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lập hồ sơ mới từ ngày đó…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập quyết định rồi chọn Xem trước. Xem trước không ghi gì.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quyết định đã sửa. Xem trước lại rồi áp dụng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Áp dụng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang áp dụng…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã áp dụng. Địa chỉ đã ghi giữ đơn vị của thời điểm đó.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị của “{0}” cũng được sắp xếp, thành {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Địa chỉ đã ghi giữ đơn vị cũ; từ {0} đơn vị mới đứng thay.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Chọn nơi lưu…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các cột đang hiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi lý do cần dữ liệu cá nhân đầy đủ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi đầy đủ số định danh, số điện thoại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do ghi đầy đủ dữ liệu cá nhân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do, ghi vào nhật ký của máy này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mọi cột (nhập lại được)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Một tệp Excel, mỗi loại bản ghi một trang. Nhập lại được vào chương trình này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thôi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiến độ xuất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toàn bộ dữ liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xuất danh sách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xuất ra Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} bản ghi, đúng bộ lọc và thứ tự đang hiện.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldBox</name>
    <message>
      <source>Giữ và ghi lý do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do giữ giá trị này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do giữ “{0}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldPopup</name>
    <message>
      <source>Các trường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không nhập cột này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tìm trường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tìm trường (gõ không dấu được)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cần có</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đang ở {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldsPage</name>
    <message>
      <source>Kéo một trường thả lên cột, hoặc nhấn để gán cho cột “{0}”.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FiguresSection</name>
    <message>
      <source>Quy mô (tự tính)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu của năm {0}, nhấn để chọn năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theo Nghị định 80/2021/NĐ-CP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · đã ghi</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilePreview</name>
    <message>
      <source>Không xem trước được tệp này: tệp có mật khẩu, quá lớn hoặc bị hỏng. Nhấn Enter để mở bằng chương trình của máy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loại tệp này không xem trước được. Nhấn Enter để mở.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớn hơn (+)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhỏ hơn (−)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang sau (PageDown)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang trước (PageUp)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang {0} / {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang mở…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <source>Chưa có giá trị nào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhấn dấu × để bỏ lọc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm bộ lọc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang lọc {0}, nhấn Delete để bỏ</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FirstStartWizard</name>
    <message>
      <source>Bước {0} / {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bắt đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bắt đầu ghi cho cơ quan mình</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bắt đầu làm việc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chào mừng đến với NSUAT Desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dùng cho phần ký và nơi nhận của báo cáo. Có thể sửa sau trong Hồ sơ cơ quan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ký và gửi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lập hồ sơ cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Một đơn vị có sẵn số liệu nhiều năm để làm thử. Không ảnh hưởng đến dữ liệu của cơ quan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở đơn vị mẫu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quay lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sổ theo dõi kế hoạch nâng cao năng suất: ghi đơn vị, hỗ trợ, chứng nhận, đào tạo; xem mục tiêu; lập báo cáo theo mẫu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiếp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trả lời vài câu về cơ quan và người ký, khoảng ba phút.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên như in trên văn bản. Chọn cấp và đơn vị hành chính, phần còn lại được điền sẵn để sửa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tập trên đơn vị mẫu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem trước trên báo cáo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FirstSteps</name>
    <message>
      <source>Chưa có hồ sơ cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lập hồ sơ cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lập hồ sơ để bắt đầu ghi, hoặc mở đơn vị mẫu để làm quen.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FreeScreen</name>
    <message>
      <source>Chuyên đề</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có đề cương nào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chốt báo cáo…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu đề cương</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa đề cương này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã chốt “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu báo cáo vào {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu đề cương “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã mở lại đề cương chưa lưu của lần trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã rời đề cương chưa lưu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã xóa đề cương “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đề cương</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đề cương báo cáo chưa lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đề cương mới</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FreezeDialog</name>
    <message>
      <source>Báo cáo đã đủ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có báo cáo nào đã chốt để so sánh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chốt báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỗ còn thiếu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỗ còn thiếu ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi lý do chốt khi còn thiếu, hoặc bổ sung.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giải trình, in ở đầu bản bổ sung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do chốt khi còn thiếu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lập bản bổ sung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So với “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu {0:%d/%m/%Y} – {1:%d/%m/%Y}. Sau khi chốt, nội dung không tự đổi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thay đổi so với báo cáo trước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thôi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang chốt…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang so sánh…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Freezing</name>
    <message>
      <source>Bản thảo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chốt báo cáo…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở bản đã chốt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã chốt “{0}”.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GapsBox</name>
    <message>
      <source>Mục này không thiếu gì</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} chỗ cần bổ sung ở mục này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} chỗ ở mục khác</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GapsPage</name>
    <message>
      <source>Báo cáo đã đủ số liệu và lời văn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bấm một dòng để mở bản ghi hoặc mục cần viết. Có thể in khi còn thiếu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỗ cần bổ sung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đầu</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GroupsCard</name>
    <message>
      <source>+{0} đang làm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bối cảnh của tỉnh (số liệu thống kê)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có đơn vị nào áp dụng hoặc được chứng nhận.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ theo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ đã áp dụng hoặc được chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiêu chuẩn, công cụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xã, phường</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HeadChips</name>
    <message>
      <source>Chưa có tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dữ liệu ví dụ để làm quen; không lẫn với dữ liệu của cơ quan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kỳ: năm {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm báo cáo, từ 15/12/{0} đến 14/12/{1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Về dữ liệu của cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị mẫu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đổi tên người dùng…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Mục lục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang trước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang trợ giúp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trợ giúp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>Hoàn tác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không rõ người ghi</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportGrid</name>
    <message>
      <source>Bỏ qua hoặc lấy lại {0} dòng	Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn trường của cột	F4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các dòng trong tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lấy lại như trong tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sao chép	Ctrl+C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sửa ô	F2</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportScreen</name>
    <message>
      <source>Không thấy bảng nào có dòng dữ liệu. Kiểm tra lại tệp, hoặc bỏ ẩn trang tính.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập từ Excel: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vừa nhập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang nhập một tệp khác. Chờ xong, hoặc dừng lại rồi nhập tiếp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang nhập…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang rút lại lần nhập…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang đọc nội dung dán</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang đọc {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu các dòng lỗi vào {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã nhập {0} dòng, thành {1} bản ghi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã nhập {0} dòng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã rút lại lần nhập ({0} bản ghi).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã đóng bảng xem trước. Các ô đã sửa chưa được nhập.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>Không đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thử lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang sao lưu…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng, không sao lưu</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LifePanel</name>
    <message>
      <source>Chốt khi còn thiếu: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giải trình: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gửi qua: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hình thức ký: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do trả lại: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã kiểm tra: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người ký: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LifeSteps</name>
    <message>
      <source>Bị trả lại…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ mốc vừa ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ chỗ số và ngày được in lại; nội dung đã chốt giữ nguyên.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có bản quét thì chọn “Nhận bản đã ký…” để đính kèm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi bị trả lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi ngày.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi số do văn thư cấp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi số, ngày ban hành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi số, ngày…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi đã gửi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi đã gửi…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi đã ký trên giấy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi đã nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi đã nhận…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gỡ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gỡ bản ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gỡ bản ký…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gửi qua</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hủy chốt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hủy chốt báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hủy chốt…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do bị trả lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lập bản bổ sung…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày ban hành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày gửi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày nơi nhận xác nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày trả lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu và lời văn trở lại bản thảo. Chốt lại thì có mã kiểm tra mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số, ngày trở lại như trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp vẫn nằm trong các tệp đính kèm của báo cáo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã bỏ mốc ghi nhầm; còn {0} mốc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã chốt lại như trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã chốt “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã ghi gửi “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã ghi ký giấy “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã ghi nhận “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã ghi số, ngày của “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã ghi trả lại “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã gỡ bản ký của “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã hủy chốt “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã ký giấy…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LinkEditor</name>
    <message>
      <source>Gõ để tìm (không dấu được)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở bản ghi này (Ctrl+O)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ListPanel</name>
    <message>
      <source>Bản ghi đã xóa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ mọi bộ lọc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bớt chữ trong ô lọc hoặc bỏ bớt bộ lọc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cột</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cột, xuất, nhập, bản ghi đã xóa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không có bản ghi nào khớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không có bản ghi đã xóa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lọc danh sách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lọc không dấu (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập từ Excel…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Về danh sách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa chữ đã gõ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} đã xóa</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MacroScreen</name>
    <message>
      <source>Năng suất của tỉnh</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Còn thay đổi chưa lưu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng, bỏ thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ở lại để lưu</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message>
      <source>Chuyển sang “{0}”: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ hiện chỗ khác nhau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn bản ghi giữ lại. Ô còn trống được lấy từ bản ghi kia; bản ghi kia vào thùng rác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giữ bản ghi này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giữ “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gộp {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gộp {0} bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không có bản ghi nào phải chuyển sang “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không giữ; vẫn xem được trong lịch sử.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không trùng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lấy sang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So sánh từng trường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thôi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (không giữ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} liên kết · ghi ngày {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã gộp vào “{0}”.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>Họ và tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hủy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên này ghi vào lịch sử của mỗi lần lưu từ nay về sau.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đổi tên người dùng</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Navigation</name>
    <message>
      <source>Các màn hình</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Hoàn tác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng thông báo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoticesScreen</name>
    <message>
      <source>Chứng nhận sắp hết hạn, báo cáo đến hạn, bản ghi trùng … sẽ hiện ở đây.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không có việc nào đến hạn hoặc còn thiếu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không nhắc lại các bản ghi này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tất cả</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Việc cần làm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang xem có việc gì cần làm…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OfficeForm</name>
    <message>
      <source>Cần ghi họ tên người làm việc.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Outline</name>
    <message>
      <source>Các bước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mục của báo cáo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OverviewBody</name>
    <message>
      <source>Báo cáo {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lập báo cáo năm {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mục tiêu {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tổng quan</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OverviewScreen</name>
    <message>
      <source>Tổng quan</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PageSearch</name>
    <message>
      <source>Chỗ sau (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỗ trước (Shift+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không thấy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số chỗ tìm thấy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tìm trong trang in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tìm trong trang in, không cần dấu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} / {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng ô tìm (Esc)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PageView</name>
    <message>
      <source>Trang in</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Không tìm thấy. Thử ít chữ hơn, hoặc một phần của tên.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kết quả tìm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tìm bản ghi, lệnh, trợ giúp (gõ không dấu được)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tìm ở mọi nơi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} kết quả khớp nhất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang tìm…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↑ ↓ chọn   Enter mở   Esc đóng</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PaperDialog</name>
    <message>
      <source>Chép mẫu để sửa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu Word…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu giấy tờ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mẫu riêng: {0}. Sửa bằng Notepad, lưu lại rồi nhấn Vẽ lại (F5).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở mẫu riêng của cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vẽ lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang ghi tệp hoặc in. Chờ xong rồi hãy đóng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang ghi tệp…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã gửi {0} trang tới máy in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PaperOptions</name>
    <message>
      <source>Mẫu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung riêng</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PeriodPage</name>
    <message>
      <source>6 tháng cuối năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>6 tháng đầu năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cả năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hạn gửi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không quy định</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kỳ và số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số, ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm người ký khác ở Hồ sơ cơ quan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên địa bàn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Từ ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Từ ngày đến ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Từ ngày, đến ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0:%d/%m/%Y} – {1:%d/%m/%Y} ({2} ngày)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đến ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Để trống trong dự thảo; văn thư ghi khi phát hành.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewLines</name>
    <message>
      <source>Đang ghi ở đó</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị cũ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị mới</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewPanel</name>
    <message>
      <source>Chưa có trang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớn hơn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhỏ hơn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang sau (PageDown)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang thu nhỏ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang trước (PageUp)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang {0} / {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang đang xem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tìm trong trang in (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vừa ngang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang vẽ…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PrintJob</name>
    <message>
      <source>Máy in không nhận trang in. Xem máy in đã bật và còn giấy, rồi in lại.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProductivityPanel</name>
    <message>
      <source>Chỉ tiêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giá trị gia tăng: phương pháp cộng {0}, phương pháp trừ {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hai cách tính khớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hai cách tính lệch {0}%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In phiếu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In phiếu với hỗ trợ {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In phiếu…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở hỗ trợ {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năng suất của năm {0}, nhấn để chọn năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quy mô: {0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So với {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thiếu:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiền theo giá hiện hành, nên một phần mức tăng có thể do giá tăng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trước và sau {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trước và sau: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem, lưu hoặc in phiếu gửi đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cao hơn là tốt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>như trên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thấp hơn là tốt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>và các khoản ở trên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} năm {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProfileDialog</name>
    <message>
      <source>Hồ sơ hiện nay hết hiệu lực hôm trước, hồ sơ này bắt đầu từ ngày ghi dưới đây. Văn bản cũ giữ nguyên.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thôi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đổi hồ sơ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đổi hồ sơ cơ quan</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Program</name>
    <message>
      <source>Đang tạo đơn vị mẫu…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProseEditor</name>
    <message>
      <source>Ctrl+bấm để mở {0} bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lời văn của mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu nay là: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không có</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProseTaking</name>
    <message>
      <source>Đã nhận lời văn {0} mục từ tệp Word.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProvinceTable</name>
    <message>
      <source>Chỉ tiêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở số liệu gốc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm đầu của chuỗi số liệu mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thiếu: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProvincialPanel</name>
    <message>
      <source>Chưa có chỉ tiêu vĩ mô nào. Ghi GRDP, lao động, vốn của từng năm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa tính được, thiếu: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm cuối: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm {0} còn thiếu: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm đầu: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tăng TFP = tăng GRDP − b_K × tăng vốn − (1 − b_K) × tăng lao động, theo giá so sánh. Chương trình không tự đặt tỷ trọng của vốn: ghi số đã công bố và nguồn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tăng năng suất các nhân tố tổng hợp (TFP)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tốc độ tăng năng suất lao động bình quân, giá so sánh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Từ năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Từng năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} một năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đến năm</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <source>Lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thôi</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordForm</name>
    <message>
      <source>Bản ghi này đã bị xóa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ bản nháp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa lưu · bản nháp được giữ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa lưu · sửa ô được đánh dấu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khôi phục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu bản ghi này trước, rồi kéo thả tệp vào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở bản mới, bỏ phần đã gõ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã hoàn tác lần sửa cuối của “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã đưa lại bản nháp chưa lưu, giữ {0}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordsScreen</name>
    <message>
      <source>Gộp…	Ctrl+G</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở	Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sao chép	Ctrl+C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa	Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} bản ghi được chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu “{0}”. Bộ lọc đang ẩn bản ghi này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã xóa {0} {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã xóa “{0}”.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RelatedPage</name>
    <message>
      <source>Chưa có bản ghi nào khác gắn với bản ghi này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở danh sách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở danh sách {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>và {0} bản ghi khác…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RemarkLine</name>
    <message>
      <source>Cả {0} đều là người khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dòng {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đúng người này</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RenameDialog</name>
    <message>
      <source>Lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mô tả</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sửa tên, mô tả tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thôi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên tệp</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReportScreen</name>
    <message>
      <source> · hạn gửi {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các trang này là bản thảo mới, không phải bản đã chốt. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu Word…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu sổ phụ lục Excel…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhận lại tệp Word…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu {0:%d/%m/%Y} – {1:%d/%m/%Y}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu báo cáo vào {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã viết lại mục từ số liệu.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ResultPage</name>
    <message>
      <source>Bỏ qua</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các dòng lỗi lưu ra Excel có ghi lý do ở cột cuối; sửa xong thì nhập lại tệp đó.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có thể rút lại bất cứ lúc nào, khi chưa có gì mới hơn dựa vào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cập nhật</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không nhập được</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu các dòng lỗi ra Excel…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở các bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Như cũ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập bảng “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập tệp khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rút lại lần nhập này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã đọc</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewHead</name>
    <message>
      <source>Bảng trong tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn loại bản ghi…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn tệp khác (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chữ TCVN3, VNI như trong tệp, trước khi đổi sang Unicode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cách nhập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cột như lần nhập trước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loại bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do giữ các giá trị bị cảnh báo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mọi bảng trong tệp, cùng một lần nhập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập cả tệp…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập {0} dòng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem chữ gốc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · {1} dòng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · đã nhập</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Chưa có cột cho: {0}. Nhấn đầu cột để chọn trường.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa rõ bảng này liệt kê gì. Chọn loại bản ghi, rồi chọn trường cho từng cột.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa đủ thông tin của lớp. Ghi ở trang “Lớp” bên phải, hoặc chọn lớp đã có.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi thông tin lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang xem xét {0} / {1} dòng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang đọc {0} / {1} dòng; dưới đây là các dòng đầu</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RowPage</name>
    <message>
      <source>Bỏ qua dòng này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ quyết định của dòng này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn cho mọi ô của cột ghi “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn một dòng để xem dòng đó sẽ vào đâu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chữ đã đổi sang Unicode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có thể đã có trong danh sách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dòng này chưa nhập được. Sửa ô bị lỗi rồi xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dòng này được bỏ qua.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dòng {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Là {0} mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Là {0} này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở bản ghi đã có</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sẽ cập nhật bản ghi đã có và thêm {0} mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sẽ cập nhật bản ghi đã có.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sẽ thêm {0} mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} (sẽ tạo mới)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã có, không có gì khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã có, mở bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đến ô “{0}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RowsEditor</name>
    <message>
      <source>Bỏ dòng {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm dòng</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Tìm đơn vị, lớp, chứng nhận, lệnh… (gõ không dấu được)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tìm ở mọi nơi</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SectionPage</name>
    <message>
      <source>Chữ nghiêng (Ctrl+I)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chữ đậm (Ctrl+B)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giữ lời đã sửa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở {0} bản ghi (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nay là: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số gạch chân lấy từ bản ghi; Ctrl+bấm để mở.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu đã đổi, lời văn vẫn đúng: bỏ các dấu vàng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Viết lại từ số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không còn</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Session</name>
    <message>
      <source>Còn thay đổi chưa lưu. Lưu hoặc hủy các thay đổi đó rồi chuyển.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsScreen</name>
    <message>
      <source>, kèm {0} tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, {0} mẫu và chứng thư của cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản sao lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản sao lưu gần nhất không đọc được. Nhấn “Sao lưu ngay”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chép dữ liệu ra USB…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chép dữ liệu vào thư mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chép thông tin này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chương trình tự sao lưu khi đóng. Hãy chép dữ liệu sang USB hoặc máy khác mỗi tuần.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cỡ chữ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dừng chép</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dữ liệu và sao lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dữ liệu ví dụ để làm quen, nằm riêng, không lẫn với cơ quan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giao diện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giới thiệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hạn gửi báo cáo tính theo ngày làm việc. Ghi lịch nghỉ theo thông báo hằng năm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Họ tên người làm việc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở thư mục dữ liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở thư mục sao lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở đơn vị mẫu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày nghỉ, hạn báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người làm việc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nền</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sao lưu ngay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sáng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sửa ngày nghỉ, hạn báo cáo…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theo hệ thống</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thiết lập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thư mục dữ liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên người làm việc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên này được ghi cùng mỗi thay đổi từ nay về sau.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tối</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Từ nay các thay đổi được ghi tên {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Về dữ liệu của cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xuất toàn bộ ra Excel…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang chép và đọc lại tệp đính kèm: {0} trong {1}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang sao lưu và kiểm tra…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang sao lưu, chép và đọc lại bản chép…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đây là dữ liệu ví dụ để làm quen; sửa, xóa thoải mái.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã chép dữ liệu, nhưng {0} tệp đính kèm trên máy này bị mất hoặc hỏng nên không chép được. Chép lại các tệp đó từ USB hoặc máy cũ vào thư mục “files”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã chép thông tin về chương trình.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã chép vào {0}{1}; đọc lại giống bản gốc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã sao lưu và kiểm tra bản sao.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã xuất {0} bản ghi vào {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị mẫu</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShareForm</name>
    <message>
      <source>Dùng tỷ trọng này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nguồn của tỷ trọng vốn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nguồn, ví dụ bảng cân đối liên ngành năm 2019</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tỷ trọng của vốn (b_K)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SheetDialog</name>
    <message>
      <source>Lưu PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu phiếu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phiếu đo năng suất năm {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã gửi {0} trang tới máy in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>Dòng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trường</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Signing</name>
    <message>
      <source>Bản ký số hoặc bản quét (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn bản đã ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giao tệp để ký…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không còn tệp bản ký. Kiểm tra bản sao lưu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiểm tra chữ ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Máy chưa có chương trình mở tệp này: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở tệp ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhận bản ký này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhận bản đã ký…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thư mục của phần mềm ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã giao {0}. Ký bằng phần mềm của cơ quan rồi lưu vào chính thư mục đó; chương trình tự nhận ra bản ký.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã nhận bản ký của “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã thấy bản ký {0}.
{1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SimilarLine</name>
    <message>
      <source>Tương tự: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Chưa có lần nhập nào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn tệp…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách để nguyên như đang có: chương trình tự tìm bảng, đổi chữ TCVN3, VNI và cho xem từng dòng trước. Chưa ghi gì khi chưa nhấn “Nhập”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dán từ Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loại: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập từ Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Những lần nhập gần đây</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rút lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thả tệp Excel, LibreOffice hoặc CSV vào đây</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không rõ người ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã rút lại</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StateLine</name>
    <message>
      <source>{0} đơn vị · {1} hỗ trợ · {2} chứng nhận · {3} lượt</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>Chưa có thay đổi trong phiên này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cảnh báo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu lúc {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SuggestEditor</name>
    <message>
      <source>Không tìm thấy “{0}”. Hãy chọn trong danh sách.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở danh sách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tạo mới “{0}”…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TabStrip</name>
    <message>
      <source>Ctrl+PageUp, Ctrl+PageDown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các danh sách của mục này</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TargetBand</name>
    <message>
      <source>, dự báo {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, mục tiêu {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TargetCard</name>
    <message>
      <source>Mở {0} {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở {0} {1} được tính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bản ghi làm căn cứ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} {2}, mục tiêu {3}. {4}. {5}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TargetCards</name>
    <message>
      <source>Tính vào mục tiêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lượt</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TasksPanel</name>
    <message>
      <source>Chưa có công việc nào. Ghi công việc đầu tiên ở “Danh sách” (Ctrl+N).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phần đậm của thanh là phần đã làm. “Chậm tiến độ” là đã làm ít hơn phần thời gian đã qua quá 10 điểm phần trăm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiến độ theo thời gian</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TasksScreen</name>
    <message>
      <source>Tiến độ</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <source>Trang thu nhỏ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimelineChart</name>
    <message>
      <source>hôm nay</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimelinePage</name>
    <message>
      <source>Chưa có ngày nào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dòng thời gian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày ghi ở bản ghi này và ở các bản ghi, tệp gắn với nó được xếp tại đây.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sắp tới: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TodoCard</name>
    <message>
      <source>Không có việc nào đến hạn hoặc còn thiếu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Việc cần làm</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrainingScreen</name>
    <message>
      <source>Mở	Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sao chép	Ctrl+C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Về danh sách lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa	Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} bản ghi được chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã xóa lớp {0}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrendCard</name>
    <message>
      <source>Hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lượt năm {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lượt tập huấn theo đối tượng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đào tạo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị được hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị được hỗ trợ năm {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị được hỗ trợ, lũy kế và trong năm</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrendChart</name>
    <message>
      <source>, lũy kế {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dự báo {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: trong năm {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TroublePage</name>
    <message>
      <source>Bản sao lưu gần nhất: {0}, trong thư mục backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa mở được dữ liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở thư mục dữ liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thư mục dữ liệu: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thử lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng chương trình</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnitsScreen</name>
    <message>
      <source>Chưa có quyết định nào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn tệp quyết định</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn tệp quyết định…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quyết định sắp xếp chưa áp dụng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quyết định đã ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sắp xếp đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp quyết định (*.toml)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xuất tệp cho cơ quan khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xuất tệp cho cơ quan khác…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã bỏ quyết định đang nhập.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã bỏ {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã xuất {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã áp dụng {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã đổi hồ sơ cơ quan: “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đổi hồ sơ cơ quan từ ngày…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewsScreen</name>
    <message>
      <source>Danh sách</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WholeFileDialog</name>
    <message>
      <source>Không nhập vì chưa rõ loại: {0}. Mở từng bảng để chọn loại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập cả tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập {0} dòng của {1} bảng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thôi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang xem xét các bảng…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang xem xét {0} / {1} dòng</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WordDialog</name>
    <message>
      <source>Báo cáo đã chốt: lời văn chỉ đổi được bằng bản bổ sung.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỗ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỗ khác giữa tệp Word và báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỗ khác ngoài lời văn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có số khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giữ như báo cáo: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mục không tìm thấy trong tệp Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhận lại tệp Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhận lời văn mục “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhận lời văn {0} mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phần này do chương trình lập, không nhận từ Word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số khác với báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số không nhận từ Word. Nếu số trong Word đúng, hãy sửa bản ghi; báo cáo tự đổi theo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thôi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trong báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trong tệp Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} chỗ có số khác với báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} chỗ khác ngoài lời văn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} mục có lời văn mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} mục không tìm thấy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… và {0} chỗ nữa.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WordFiles</name>
    <message>
      <source>Chọn tệp Word đã sửa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu báo cáo ra Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} không khác báo cáo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu báo cáo vào {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>YearsPage</name>
    <message>
      <source>Chưa có số liệu năm nào. Ghi lao động, doanh thu, vốn ở cuối trang Thông tin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mọi chỉ tiêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở mọi chỉ tiêu của năm {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Line</name>
    <message>
      <source>{0}, {1} việc</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>nsuat_desktop</name>
    <message>
      <source>
Qua các năm, giá hiện hành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> (chưa ghi số liệu của năm này)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> (mặc định: %(default)s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> (đã xóa)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> Chưa ghi gì vào dữ liệu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> Các dòng khác đã nhập.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> Nếu đó là họ thì ghi lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> Xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> của cơ quan khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> hoặc </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> nghìn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> triệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> và </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>"accept" phải có dạng {"trường": "lý do"}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>#CHƯA TÍNH</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%(option)s có thể là một trong các tùy chọn: %(matches)s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%(prog)s: lỗi: %(message)s
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(không còn trong dữ liệu)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(không có)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, chậm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 là bản đầu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>10, 12 hoặc 13 chữ số.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>6 tháng cuối năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>6 tháng đầu năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>9 tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>9 tháng đầu năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AĂÂEÊIOÔƠUƯYaăâeêioôơuưy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Biên bản kiểm tra một đơn vị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Biên bản kiểm tra, hai bên ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Biên bản nghiệm thu (mẫu).txt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Biểu đồ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BÁO CÁO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BÁO_CÁO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bà</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo chưa gửi thì không bị trả lại. Ghi ngày gửi trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo do chương trình ghi khi chốt. Dùng lệnh: report freeze LOẠI KỲ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo phải có ngày chốt. Chốt lại báo cáo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo đã chốt không nhận lời văn. Lập bản bổ sung thay cho --take.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo đã chốt nên không sửa được mục này. Lập bản bổ sung để thay đổi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo đã ký với số và ngày này nên không sửa được.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo đến hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bên thứ ba chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bình quân năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BẢN_ĐỒ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản PDF này chưa được phát hành. Mở chương trình có quyền ghi rồi xuất lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản bổ sung thứ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản ghi có mã này đã bị xóa, hoặc mã không đúng. Xóa mã để nhập như bản ghi mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản ghi này đã bị xóa. Khôi phục trước khi sửa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản ghi này ở đơn vị hành chính của một quyết định sắp xếp đã bị xóa. Khôi phục quyết định đó trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản ký đã ghi nhận nên không thay được. Lập bản bổ sung.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản thảo báo cáo chuyên đề, đột xuất từ tệp đề cương.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bảng thêm vào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bậc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bắt buộc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bắt đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bị trả lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bị đình chỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ dấu cách, dấu chấm trong mã số thuế.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bồi dưỡng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bổ sung cho</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bộ, ngành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bộ, ngành trung ương</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CHỦ TỊCH</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CHỮ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cao hơn là tốt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chi phí lao động</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chiều tốt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chuyên gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chuyên gia đạt tiêu chuẩn quốc gia theo mục tiêu của kế hoạch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chuyên đề</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa bắt đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa chắc chắn: kiểm tra văn bản của tỉnh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có báo cáo nào đã chốt để so sánh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có chứng chỉ ghi rõ chương trình quốc gia. Ghi tên chương trình ở chứng chỉ, bỏ tính vào MT06, hoặc giữ và ghi lý do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có hồ sơ cơ quan. Mở chương trình để lập hồ sơ, hoặc dùng lệnh: init --office TỆP.toml.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có ngày của mốc nào nên hỗ trợ này chưa được tính vào chỉ tiêu. Ghi ngày của ít nhất một mốc, hoặc giữ và ghi lý do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có ngày. Hãy gõ ngày/tháng/năm, ví dụ 15/3/2026.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có nội dung để dán. Chép các dòng trong bảng tính rồi dán lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có số. Hãy gõ một số, ví dụ 1.250 hoặc 7,5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có đơn vị nào để gửi. Chọn ít nhất một đơn vị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có đơn vị nào để in địa chỉ. Chọn ít nhất một đơn vị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có đơn vị. Gõ vài chữ để chọn đơn vị đã có, hoặc ghi tên đơn vị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có đơn vị: chọn hoặc gõ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa ghi xã, phường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa gửi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa hiệu lực</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa rõ danh sách này của lớp nào. Chọn lớp, hoặc ghi tên và ngày của lớp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa rõ loại lớp nên ghi là “Đào tạo”. Xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa rõ loại đơn vị nên ghi là “Khác”. Xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa rõ là dự toán, được giao hay đã chi nên ghi là “Dự toán”. Xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa rõ nhóm của người này nên ghi là “Khác”. Xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa rõ nhóm của đơn vị này. Chọn CBCCVC, Doanh nghiệp hoặc Khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa rõ số liệu của năm nào nên không ghi. Thêm năm vào tên cột.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa đối chiếu được giá trị gia tăng theo hai phương pháp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chương trình</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chương trình của trường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chương trình đào tạo của trường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chậm tiến độ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ bỏ được mốc gửi, nhận hoặc trả lại đã ghi nhầm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ cần ghi khi có nhiều bản ghi cùng tên.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ ghi khi chứng chỉ hoặc chi trả bắt buộc; được che trong danh sách.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ ghi ở bản ghi thứ nhất của dòng, để không tính nhiều lần. Xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ số tự chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ tiêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ tiêu này của năm đã ghi với cùng nguồn. Mở bản đã ghi để sửa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ tiêu vĩ mô</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ xem trước, chưa ghi gì.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ xét quy mô đối với doanh nghiệp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn hệ ngành (2018 hoặc 2025) cho mã ngành đã ghi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn loại cơ quan: hành chính, sự nghiệp; viện nghiên cứu; hay trường.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn một bản ghi, hoặc ghi thêm mã số thuế, ngày tháng để phân biệt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn một mục trong danh sách của ô.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn trong danh sách.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn ít nhất hai bản ghi khác nhau để gộp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn đơn vị hoặc cá nhân được khen thưởng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn đơn vị đã có; nếu chưa có trong danh sách, ghi tên ở ô bên cạnh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chốt báo cáo: số liệu và lời văn không đổi nữa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chốt bản bổ sung của báo cáo đã ký.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỗ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỗ khác ngoài lời văn:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chủ trì</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chức vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chức vụ người ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chức vụ người đại diện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chứng chỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chứng nhận chưa ghi ngày hết hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chứng nhận còn hiệu lực</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chứng nhận đã hết hạn, chưa ghi chứng nhận mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chứng nhận, chứng chỉ sắp hết hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chứng nhận, thử nghiệm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chữ hoa và số, không đổi về sau.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chữ trên các trang giống bản đã phát hành; cấu trúc tệp đã bị ghi lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chữ viết tắt tên cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CÁCH</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cá nhân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các bản ghi này không còn trong thùng rác. Mở lại thùng rác để xem.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các dòng chưa nhập được</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các lớp đào tạo: chưa rõ là lớp nào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các mốc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các ngày cách nhau bằng dấu chấm phẩy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cách tính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cán bộ, công chức, viên chức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Còn hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có bản ghi đã bị xóa. Khôi phục trước khi gộp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có hiệu lực từ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có mặt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có nhiều bản ghi như vậy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có thể trùng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có từ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Công nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Công nhận doanh nghiệp đi đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Công ty TNHH</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Công văn gửi từng đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Công văn gửi từng đơn vị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cùng họ tên và năm sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cùng họ tên và đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cùng mã số thuế</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cùng số định danh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cùng tên và địa bàn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ quan ban hành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ quan chủ quản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ quan hành chính, sự nghiệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ quan kế thừa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ quan mẫu: tên người, đơn vị và số liệu đều là ví dụ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ quan tự thêm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ quan và trách nhiệm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ quan, đơn vị nhà nước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ sở giáo dục nghề nghiệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cả thời gian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cần doanh thu hoặc tổng vốn để xác định quy mô.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cần mã ngành để xác định quy mô.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cần số lao động của một năm để xác định quy mô.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cần tốc độ tăng của ít nhất một năm, lớn hơn -100%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cộng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cột có cả “x” và “v” nên chưa rõ “v” là có mặt hay vắng. Ghi có hoặc vắng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cột ghi cả chức vụ và đơn vị mà ô này không tách được. Chỉ để lại chức vụ ở đây.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cột ghi cả tên và địa chỉ. Chỉ để lại tên ở ô này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CỠ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Của</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh mục của cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách bất kỳ như trên màn hình</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách học viên đã dự lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách học viên đã dự một lớp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách không có dòng nào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách ký điểm danh của một lớp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách ký điểm danh, mỗi ngày một tờ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách nơi nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách đã có đủ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doanh nghiệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doanh nghiệp đi đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doanh nghiệp, hợp tác xã chưa có mã số thuế</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dung lượng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dòng kèm theo của phụ lục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dùng trong ký hiệu văn bản, ví dụ UBND.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dưới 600 điểm không có giải. Xem lại điểm, hoặc giữ và ghi lý do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dịch vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dừng hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dữ liệu nguyên vẹn và đúng quy tắc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dữ liệu này thuộc phiên bản khác của chương trình. Mở bằng cửa sổ chương trình một lần để nâng cấp, hoặc cập nhật chương trình.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dữ liệu đang được mở ở một cửa sổ hoặc lệnh khác. Đóng cửa sổ đó rồi thử lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dữ liệu đã thay đổi sau khi xem trước nên chưa nhập dòng nào. Xem trước lại rồi nhập.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dự báo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dự báo hết giai đoạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dự lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dự toán</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel có thể đã đổi chỗ ngày và tháng ở cột này. Xem lại với giấy tờ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GIÁM ĐỐC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GIẢI_TRÌNH</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GIẤY_TỜ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GRDP của năm trước phải lớn hơn 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GRDP giá hiện hành (tỷ đồng)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GRDP giá so sánh (tỷ đồng)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GRDP giá so sánh tăng (năm này không tăng)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GRDP giá so sánh và lao động của hai năm liền nhau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi --to TỆP.pdf, --docx TỆP.docx, --xlsx TỆP.xlsx, một hoặc nhiều tệp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi SỐ và NGÀY do văn thư cấp, hoặc --clear để bỏ số, ngày đã ghi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi bản ghi mới từ JSON hoặc NDJSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi bị trả lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi chú</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi chú bảng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi chú của bảng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi các cơ quan của phần IV kế hoạch vào danh sách.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi cơ quan mẫu, rồi xuất báo cáo, biểu đồ và ảnh màn hình.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi cả số và ngày ban hành.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi giải trình: nội dung nào được bổ sung, điều chỉnh và vì sao.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi họ và tên, hoặc xóa dòng này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi lý do bị trả lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi lý do gỡ bản ký.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi mẫu Excel trống để điền rồi nhập lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi nguồn của tỷ trọng vốn, ví dụ bảng cân đối liên ngành của năm nào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi ngày hồ sơ mới có hiệu lực.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi nơi nhận đã nhận.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi nội dung trả lời, hoặc đổi tình trạng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi quyết định ra tệp cho cơ quan khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi số, ngày do văn thư cấp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi tên báo cáo (trích yếu).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi tên ngày nghỉ hoặc lý do, ví dụ “Nghỉ bù Quốc khánh”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi ít nhất một đơn vị được sắp xếp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi đã gửi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi đã ký giấy, chưa có bản quét.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giai đoạn tính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giá trị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giá trị gia tăng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giá trị gia tăng (cộng)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giá trị gia tăng (trừ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giá trị gia tăng tính theo hai cách lệch quá 1%. Xem lại các khoản, hoặc giữ và ghi lý do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giá trị sản xuất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giải ngân lớn hơn số được giao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giải trình bổ sung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giảng viên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giấy chứng nhận cho học viên.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giấy chứng nhận, mỗi người một trang, có số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giấy mời gửi từng đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giấy mời gửi từng đơn vị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giấy tờ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giấy tờ này chỉ có bản PDF. Chọn lưu PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giới tính khác với số định danh. Xem lại, hoặc giữ và ghi lý do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hai cột nói khác nhau. Bỏ dấu ở một cột.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hiện một bản ghi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hiệu lực</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoàn thành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoàn tác: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hàng hóa, dịch vụ mua ngoài</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hình thức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hình thức ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hình thức, tên giải</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hạn gửi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hạn khắc phục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hết hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hệ ngành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hệ thống, công cụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Họ tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Họ tên người ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Họ và tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hồ sơ cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ bắt đầu quá 12 tháng chưa ghi kết quả</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ chưa ghi ngày của mốc nào, chưa tính được</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ dừng sau khi áp dụng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ liên quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ này thuộc đơn vị khác. Chọn lại hỗ trợ hoặc đơn vị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ đã dừng trước khi áp dụng nên không so sánh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ đã được chứng nhận, chưa ghi chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ được kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hộ kinh doanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hội nghị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hội thảo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hội thảo, hội nghị, tham quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hội, hiệp hội</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hợp tác quốc tế</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hợp tác xã</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hủy chốt báo cáo chưa ký.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In giấy tờ: điểm danh, chứng nhận, công văn, nhãn thư…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In một danh sách bất kỳ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In thường phía trên tên cơ quan; bỏ trống với Ủy ban nhân dân.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In ở dòng “Lưu: VT, …”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KIỂM_TRA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KT. (cấp phó ký thay)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khoảng cách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khó khăn, kiến nghị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khó khăn, vướng mắc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không có bản ghi này để đính kèm. Mở lại bản ghi rồi đính kèm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không có chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không có nội dung đã chốt của báo cáo này. Khôi phục từ bản sao lưu gần nhất.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không có số liệu trong kỳ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không có trong danh sách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không dùng --search khi xuất toàn bộ dữ liệu. Chọn một loại bản ghi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không ghi học hàm, học vị trước họ tên người ký. Chỉ ghi họ và tên.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không ghi ngày kết thúc nên coi là lớp một ngày. Xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không ghi ngày sau hôm nay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không ghi: hồ sơ người không có mục này. Nếu là của đơn vị, ghi ở đơn vị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không mở được tệp PDF: tệp hỏng hoặc không phải PDF. Hãy tạo lại báo cáo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không thấy đơn vị tính nên hiểu là đồng. Nếu không phải, ghi đơn vị vào tên cột.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không tìm thấy lần thay đổi này. Mở lại lịch sử để chọn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không áp dụng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không đạt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không đọc được tệp PDF: tệp hỏng hoặc có mật khẩu. Xuất lại từ phần mềm ký.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không đọc được tệp {name}: tệp hỏng, hoặc có giá trị lạc ở ô rất xa. Mở tệp bằng Excel, bấm Ctrl+End, xóa các dòng, cột thừa sau bảng, lưu thành tệp .xlsx mới rồi chọn tệp mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khấu hao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khắc phục sau kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinh phí</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinh phí: triệu đồng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiến nghị với</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiểm tra bản ký: ai ký, chuỗi chứng thư, nội dung.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiểm tra mã trên bản giấy: bản hiện hành, bản cũ hay lạ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiểm tra tệp dữ liệu, lịch sử và quy tắc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiểm tra, giám sát</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiểu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kèm theo văn bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kênh, nơi đăng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kênh, địa điểm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kính gửi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kính gửi:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ký giấy, có bản quét</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ký giấy, không có bản quét</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ký hiệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ký số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ký tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ký, gửi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ký, nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kết luận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kết quả</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kết quả kiểm tra chữ ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kết quả, ghi chú</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kết thúc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KỲ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KỲ|BÁO_CÁO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kỳ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kỳ báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LOẠI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LOẠI|VIỆC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lao động bình quân (có BHXH)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lao động có việc làm bình quân (người)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liên hệ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liệt kê báo cáo đã chốt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liệt kê bản ghi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liệt kê giấy tờ in được và các mẫu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liệt kê hoặc chép mẫu để sửa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liệt kê đơn vị hành chính.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loại báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loại bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loại cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loại hình</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loại đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LÝ_DO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Làm tròn đến đồng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lãi vay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do bị trả lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do chốt khi còn thiếu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do giữ cảnh báo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lý do không nhập được</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lĩnh vực</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lũy kế</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lượt người tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lượt tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lượt thuộc nhóm “Khác”, chưa tính vào chỉ tiêu nào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lấy theo dòng tiêu đề ở trên bảng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lần nhập này đã được rút lại rồi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lập báo cáo; chốt, ghi số, đính kèm bản ký, gửi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lập hồ sơ cơ quan trong thư mục dữ liệu mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LỆNH</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lệnh paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LỚP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp chưa có ai ghi là có mặt. Ghi danh sách học viên trước khi in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp có danh sách người dự</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp đào tạo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp đã kết thúc chưa ghi danh sách học viên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lợi nhuận trước thuế</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MÃ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Máy không đủ bộ nhớ. Đóng bớt chương trình khác rồi thử lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Máy này chưa có phông chữ Times New Roman hoặc phông thay thế có đủ chữ tiếng Việt. Hãy cài phông Times New Roman (Windows) hoặc gói fonts-liberation2 (Debian, Ubuntu) rồi mở lại chương trình.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Máy này không có phông Times New Roman: văn bản được trình bày bằng DejaVu Serif. Hãy cài Times New Roman hoặc Liberation Serif trước khi phát hành.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã QR không khớp với báo cáo có mã kiểm tra này. Kiểm tra lại bản giấy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã của tệp không đúng. Đính kèm lại tệp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã kiểm tra sai một hoặc vài chữ số. Xem lại trên giấy rồi gõ lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã này đã có trong danh mục của cơ quan. Chọn mã khác.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã nội dung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã nội dung không đúng. Chốt lại báo cáo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã số thuế</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã số thuế phải có 10, 12 hoặc 13 chữ số. Xem lại trên giấy đăng ký (Excel thường làm mất số 0 ở đầu).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã số thuế sai số kiểm tra. Xem lại với giấy đăng ký, hoặc giữ và ghi lý do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mã: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mô hình điểm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mô tả</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mô tả các loại bản ghi và trường.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mạng lưới hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mạng xã hội</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MẪU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mẫu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mẫu nhập: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mốc hiện tại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mốc tiến độ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mỗi dòng in một dòng, chữ in hoa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mỗi dòng một nơi, ví dụ Sở Khoa học và Công nghệ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mỗi dòng một nơi; dòng “Như trên” và “Lưu” do chương trình ghi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mỗi loại tệp cần một tên riêng. Ghi các tên tệp khác nhau.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mỗi mục một giá trị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mỗi nhóm cột (“{}” …) ghi thành một bản ghi riêng. Xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Một bản PDF đã phát hành bị hỏng. Khôi phục từ bản sao lưu gần nhất.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MỤC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mục có lời văn mới:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mục tiêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mức phấn đấu (thấp đến cao)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mức trang bị vốn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mức độ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NGÀY</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NSUAT Desktop: ghi chép, theo dõi và báo cáo kế hoạch nâng cao năng suất. Không ghi lệnh thì mở cửa sổ chương trình.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nghiên cứu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngoài nhà nước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nguồn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nguồn hợp pháp khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nguồn khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nguồn số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày ban hành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày ban hành không thể sau hôm nay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày công nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày cấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày của mốc sau sớm hơn ngày của mốc trước. Sửa lại ngày.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày hết hiệu lực</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày hết hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày khắc phục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày kết thúc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày làm bù</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày nghỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày nêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày quyết định</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày thu hồi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày thường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày trả lời</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày đánh giá giám sát sớm hơn ngày cấp. Sửa lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày đình chỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày đính kèm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày/tháng/năm, tháng/năm hoặc năm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày/tháng/năm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngân sách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngân sách hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người có thể ghi trùng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người ký khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người này đã có trong danh sách chuyên gia. Mở hồ sơ đó để sửa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người này đã có trong danh sách của lớp. Bỏ dòng trùng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người đại diện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người đứng đầu ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhiệm vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhiệm vụ KH&amp;CN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhiệm vụ của kế hoạch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhà nước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhãn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhãn địa chỉ trên giấy nhãn A4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhãn địa chỉ trên giấy nhãn A4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhóm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Như dòng trên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Như trên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập danh sách từ Excel, ODS, CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhỏ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NĂM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm ban hành của tiêu chuẩn, ví dụ 2015.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm này đã có số liệu của đơn vị. Mở bản đã ghi để sửa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm sinh không đọc được. Ghi đủ bốn chữ số, ví dụ 1985.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năng suất lao động</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năng suất lao động (giá hiện hành)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năng suất lao động (giá so sánh)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năng suất vốn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nơi cấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nơi gửi, cách gửi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nơi khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nơi nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nơi nhận:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nước, tổ chức quốc tế</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung báo cáo đã chốt bị hỏng hoặc bị sửa ngoài chương trình. Khôi phục từ bản sao lưu gần nhất.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung báo cáo đã chốt không đọc được bằng bản chương trình này. Cập nhật chương trình, hoặc khôi phục từ bản sao lưu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung bảng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung bảng phụ lục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung chính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung công việc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung dán</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung dán vào trống hoặc quá lớn. Lưu thành tệp rồi đính kèm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung hợp tác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung khác bản đã chốt: tệp bị sửa sau khi phát hành, trước khi ký. Xuất lại bản PDF của báo cáo rồi ký.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung ngoài các mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nữ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PHÓ </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phiên bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phiếu đo năng suất của một đơn vị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phiếu đo năng suất gửi đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phong bì, mỗi đơn vị một trang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phong bì, mỗi đơn vị một trang.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phát thanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phát triển chuyên gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phòng đầu mối (viết tắt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phương pháp cộng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phương pháp trừ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phạm vi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phối hợp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phụ lục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Q. (quyền cấp trưởng)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QUYỀN </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quy mô</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quyết toán</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quyết toán lớn hơn số đã giải ngân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quá hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quá hạn, chưa thực hiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quý</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quảng bá</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quốc gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quốc hiệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rút lại một lần nhập.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sau khi áp dụng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Siêu nhỏ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So tệp Word đã sửa với báo cáo; nhận lời văn mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So với mức thấp (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sách, tờ rơi, ấn phẩm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sản phẩm chủ lực của tỉnh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sản phẩm, dịch vụ chính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sản xuất, kinh doanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sắp xếp đơn vị hành chính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SỐ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số 0: không có phần này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số bị che trong tệp nên không nhập; số đã ghi trước đó (nếu có) được giữ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số có phần lẻ. Ở đây cần một số nguyên.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số của năm trước phải lớn hơn 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số giờ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số giờ phải lớn hơn 0 và không quá 2.000. Ghi lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số hợp đồng, quyết định</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số khác với báo cáo:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số lao động phải lớn hơn 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu còn thiếu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu do cơ quan thống kê công bố, không dự báo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu sơ bộ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu từ ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu đã đổi gì so với báo cáo đã ký gần nhất.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu đến ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số lượng, lượt tiếp cận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số người dự</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số người học</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số người tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số người, lượt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số này không thể âm. Ghi lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số quyết định</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số quá dài. Hãy kiểm tra lại số đã nhập.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số tiền có ghi đơn vị trong ô.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số tiền lẻ dưới một đồng. Xem lại số và đơn vị tính ở đầu cột.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số tiền.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số và ký hiệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số văn bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số văn bản công nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số điện thoại, số định danh đã che. Cần xuất đủ, ghi thêm --unmask LÝ_DO.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số định danh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số định danh gồm 12 chữ số và bắt đầu bằng 0. Xem lại trên thẻ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số, ký hiệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số, ngày cấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sổ cấp giấy chứng nhận của một năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sổ cấp giấy chứng nhận của một năm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sở Khoa học và Công nghệ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sở hữu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sức cạnh tranh về chi phí lao động</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sửa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sự kiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sự kiện đã gắn với một lớp: đánh dấu “Tính là đào tạo”, hoặc bỏ lớp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sự nghiệp khoa học và công nghệ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>THƯ_MỤC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TL. (thừa lệnh)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TM. (thay mặt tập thể)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TM., KT. (cấp phó ký thay)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TRƯỜNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TRƯỜNG=CHỮ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TUQ. (thừa ủy quyền)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tham gia từ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tham gia đào tạo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tham quan học tập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thang 1.000 điểm; giải từ 600 điểm, giải vàng từ 800 điểm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thay đổi chuỗi số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theo khoảng ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theo kế hoạch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thiếu ngày “Đã áp dụng” hoặc “Được chứng nhận” của hỗ trợ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thuế tính vào chi phí</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thuộc nhiệm vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thành lập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thành viên mạng lưới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm số 0 ở đầu mà Excel làm mất.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thông tin chung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thông tin lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thông tin, kết nối</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thư mục dữ liệu này đã có cơ quan. Chọn thư mục khác bằng --data, hoặc sửa hồ sơ trong Thiết lập.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thư điện tử</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thấp hơn là tốt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thể thức ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thời gian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thời hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thời hạn thường gặp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thời điểm kết thúc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thời điểm lấy số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thực hiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiêu chuẩn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiêu chuẩn, công cụ thêm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiêu ngữ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiêu đề</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiến độ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiến độ (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiến độ các chỉ tiêu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiến độ nhiệm vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiến độ từ 0 đến 100%. Ghi lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toàn bộ dữ liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang thông tin điện tử</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang {sheet} của tệp {name} có giá trị lạc ở ô {cell}, cách xa bảng. Mở tệp bằng Excel, bấm Ctrl+End để đến cuối trang, xóa các dòng, cột thừa, lưu lại rồi chọn lại tệp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trang {sheet} của tệp {name} dùng đến cột {column}, nhiều hơn {limit} cột. Mở tệp, giữ lại các cột cần nhập, lưu lại rồi chọn lại tệp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Triển khai tại trường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trong báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trong kỳ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trong năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trong tệp Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trong đó được chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Truyền hình</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Truyền thông</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trách nhiệm hữu hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trách nhiệm theo phần IV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trích yếu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trước khi áp dụng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trường cao đẳng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trường đại học</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trả lời</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TÀI LIỆU MẪU

Biên bản nghiệm thu kèm theo hồ sơ hỗ trợ. Nội dung chỉ để tập sử dụng, không phải tài liệu thật.
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TÊN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tài sản cố định (giá trị còn lại)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tài trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên bảng, biểu đồ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên chương trình</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên chỉ số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên cơ quan ở đầu văn bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên gần giống</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên loại văn bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên lớp, nội dung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên ngắn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên nhiệm vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên phụ lục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên sự kiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên viết tắt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên đơn vị (chưa có trong danh sách)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên đơn vị hành chính.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên đầy đủ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên đầy đủ viết thường trong câu, ví dụ “Ủy ban nhân dân xã Đồng Thịnh”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên, nội dung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tình trạng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tính là đào tạo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tính vào MT06</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tính vào lượt đào tạo (Phụ lục III)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tôn vinh, giải thưởng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tăng TFP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tăng năng suất lao động (công bố)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tăng năng suất lao động (giá so sánh)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tăng năng suất lao động bình quân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tư vấn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tạm ngừng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tạp chí</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tập huấn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TỆP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TỆP.docx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TỆP.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TỆP.toml</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TỆP.xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TỆP|BÁO_CÁO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp Word không khác báo cáo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp bản ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp không phải PDF hay ảnh quét. Chọn tệp bản ký.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp này là bản ký của báo cáo nên phải giữ. Gỡ bản ký trong màn hình Báo cáo trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp vừa lưu đọc lại không giống nên đã bỏ. Thử lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp {name} bị hỏng hoặc chép chưa hết. Chép lại tệp gốc, hoặc mở bằng Excel, lưu thành tệp .xlsx mới rồi chọn tệp mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp {name} có mật khẩu nên chưa đọc được. Mở tệp bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc), lưu lại rồi chọn lại tệp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp {name} cần quá nhiều bộ nhớ nên chưa đọc được. Bỏ các trang, cột không cần, hoặc chia thành nhiều tệp nhỏ hơn rồi thử lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp {name} giải nén ra lớn bất thường nên không được mở. Nếu tin nguồn gửi, mở bằng Excel, chép phần cần nhập sang một tệp mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp {name} không có dữ liệu. Kiểm tra lại đã chọn đúng tệp chưa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp {name} không phải bảng tính ({what}). Chọn tệp .xlsx, .xls, .ods hoặc .csv.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp {name} là trang web được đặt tên như bảng tính. Mở tệp bằng Excel, lưu thành tệp .xlsx rồi chọn tệp mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp {name} là {what}, chương trình chưa đọc được loại này. Mở tệp bằng Excel, lưu thành tệp .xlsx rồi chọn tệp mới.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp {name} quá lớn ({size}) nên chưa đọc được. Chia thành nhiều tệp nhỏ hơn rồi nhập lần lượt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp đã bị sửa sau khi ký nên chữ ký không còn giá trị. Lấy lại bản ký gốc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp đính kèm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp đính kèm cần cả tệp nên không ghi được từ JSON. Đính kèm trong cửa sổ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp đính kèm không nhập được từ bảng tính. Đính kèm trong cửa sổ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp đúng bản đã phát hành nhưng chưa có chữ ký số. Ký rồi đính kèm lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tỉnh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tốc độ tăng năng suất lao động (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tổ chức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tổ chức chủ trì</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tổ chức chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tổ chức hỗ trợ năng suất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tổ chức tư vấn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tổng hợp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tổng nguồn vốn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Từ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Từ ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tỷ lệ chi phí lao động</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tỷ lệ giá trị gia tăng trong sản xuất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tỷ lệ giải ngân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tỷ trọng của vốn (b_K) và nguồn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tỷ trọng của vốn phải lớn hơn 0 và nhỏ hơn 1, ví dụ 0,45.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tỷ trọng của vốn phải từ 0 đến 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>VIỆC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vai trò</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Viết lại số điện thoại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Việc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Việc phải khắc phục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Viện nghiên cứu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Văn bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Văn bản chỉ đạo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Văn bản hoặc niên giám công bố số liệu, để kiểm tra được.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Văn bản thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vượt mức cao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vắng mặt ở lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Về việc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vốn (tài sản cố định ròng) giá so sánh (tỷ đồng)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vốn phải lớn hơn 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vừa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem lại họ và tên: thiếu họ, thiếu tên hoặc lẫn chữ số.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem trước hoặc áp dụng quyết định sắp xếp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xuất bản PDF của báo cáo đã chốt để in, ký.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xuất danh sách ra Excel hoặc CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xã, phường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa một dòng, hoặc ghi năm sinh để phân biệt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa một dòng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>YYYY, YYYY-MM hoặc YYYY-MM-DD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>abcdđeghiklmnopqrstuvxy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>add: chỉ thêm mới; update: chỉ cập nhật; both: cả hai (mặc định)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aeocpxyijsdèABEKMHOPCTXIJS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attendance LỚP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aăâeêioôơuưy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bà</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bùi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bảng tính Excel đời cũ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bảng tính XML của Excel 2003</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bảng tính nhị phân .xlsb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bỏ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bỏ số, ngày ghi nhầm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bồi dưỡng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bổ sung gì, vì sao; in đầu báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bộ trưởng|của bộ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cao hơn là tốt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>certificates LỚP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chép mẫu này sang thư mục dữ liệu để sửa theo ý cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chưa có số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chưa ghi kinh phí ngân sách hỗ trợ (ghi 0 nếu không có)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chưa kiểm chứng được nơi cấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chưa nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chương trình</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chỉ bản ghi có các chữ này, không cần dấu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chỉ một ngày (mặc định: mỗi ngày một tờ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chỉ nhận một giá trị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chỉ trang này (mặc định: mọi trang)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chỉ xem trước, không ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chốt dù còn điểm thiếu; lý do được lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chốt số liệu ngày (mặc định: hôm nay)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chức danh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chức vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chức vụ chức danh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chức vụ người ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chức vụ người đại diện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chức vụ, chức danh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chứng chỉ hết hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chứng thư hết hạn hoặc chưa có hiệu lực khi ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chứng thư không dùng để ký văn bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chứng thư đã bị thu hồi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chữ ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chữ trong dấu nháy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chữ viết tắt của phòng đầu mối (dòng “Lưu”)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>các chữ số của mã, hoặc mã QR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>các cột (mặc định: như trên màn hình)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>các đơn vị có các chữ này, không cần dấu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>các đơn vị có vào ngày này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cách dùng: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>còn thiếu: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>có</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>có giá trị đến</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>có ký tự hỏng (nửa cặp surrogate). Nhập lại chữ đó.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>có mặt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>có nhiều</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>có số dài quá mức hợp lý. Xem lại các số.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>công cụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>công nghiệp, xây dựng, nông nghiệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>công ty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>công việc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cơ quan chủ quản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cơ quan chủ trì</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cơ quan cấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cơ quan mẫu: nghia-hung (mặc định, đến 6/2025) hoặc dong-thinh (từ 7/2025)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cơ quan, đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cơ sở</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cần ghi lý do xem dữ liệu cá nhân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cần ghi một đường dẫn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cần một giá trị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cần một trong các tham số: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cần mục “number” là số văn bản trong dấu ngoặc kép.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cần {}, đang ghi {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cần ít nhất một giá trị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cập nhật sau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>danh sách người tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>danh sách trong ngoặc vuông</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>doanh nghiệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dân tộc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dương</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dấu x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ghi chú</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ghi các dòng không nhập được ra tệp này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ghi nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ghi thêm tệp Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ghi từng dòng một, dòng bị từ chối không cản các dòng khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>giá trị %(value)r không hợp lệ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>giám đốc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>giải thưởng, hình thức tôn vinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>giảng viên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>giấy tờ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>giới tính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>giờ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>giờ, tiết</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiện đủ số điện thoại, số định danh; lý do được ghi vào nhật ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiệu lực đến</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>horizons phải có ít nhất một năm, tăng dần</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hoàng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>huỳnh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hạn khắc phục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hết hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hệ thống</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>họ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>họ lót</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>họ tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>họ tên người ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>họ và tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>họ và tên học viên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>họ và tên đệm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>họ và đệm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>họ đệm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>học tập kinh nghiệm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>học viên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hồ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hồ sơ cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hỗ trợ được kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hội nghị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hội thảo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in hướng dẫn này rồi thoát</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in một tài liệu JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in phiếu gửi đơn vị ra tệp này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iê</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>khi áp dụng: hồ sơ cơ quan từ ngày quyết định có hiệu lực</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>khóa lạ “{}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không có</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không có %(value)r; chọn một trong: %(choices)s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không có giá trị “{}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không có lệnh %(parser_name)r; chọn một trong: %(choices)s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không có mục nào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không có nội dung.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không dùng cùng với %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không nhận giá trị %r</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không nhận ra: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không trăm </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không trăm lẻ </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>khớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kinh phí ngân sách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kém hơn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ký nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ký tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kết luận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kết quả</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kỳ báo cáo: 2025, h1/2025, 2025-01-01..2025-06-30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kỳ như 2025; với frozen là mã hoặc số của báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lao động</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loại báo cáo hoặc việc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loại bản ghi, hoặc all: toàn bộ dữ liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loại bản ghi, hoặc auto: tự nhận ra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loại bản ghi, ví dụ organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>là chương trình</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>là tài liệu khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>là tệp PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>là tệp dữ liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>là tệp nhị phân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>là tệp nén 7z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>là tệp nén RAR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>là tệp nén ZIP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>là tệp nén gzip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>là tệp ảnh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>là văn bản RTF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>là văn bản Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lê</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lý</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lý do bị trả lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lý do giữ các giá trị bị cảnh báo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lượt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lượt kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lấy tên, thời gian, địa điểm của lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lần</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lệch quá 1%, cần xem lại các khoản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lệnh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lớp của danh sách học viên (mã bản ghi)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minutes KIỂM_TRA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã bản ghi của quyết định</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã bản ghi hoặc tên lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã bản ghi, hoặc đơn vị và ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã bản ghi, mã kiểm tra hoặc số (15/BC-UBND) của báo cáo đã chốt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã bản ghi, mã số thuế hoặc đúng tên của đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã lần nhập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã ngành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã số doanh nghiệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã số thuế</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã, mã số thuế hoặc tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã, mã số thuế hoặc tên các đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mô hình</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mẫu giấy tờ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mẫu riêng, xem: paper templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mặc định: năm nay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mọi đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mỗi bản ghi phải là một đối tượng JSON {…}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>một loại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mục tiêu đến năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mục “issuer” phải là chữ trong dấu ngoặc kép.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nam/nữ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nghìn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nghề nghiệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nguyễn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngàn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngành hàng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngành nghề</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày ban hành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày ban hành, 2025-12-16</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày bắt đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày bắt đầu hiệu lực</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày công nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày cấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày của việc này (mặc định: hôm nay)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày hết hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày học</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày nêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày phát</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày thành lập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày tháng năm sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày tổ chức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày đăng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày, tháng, năm sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày/tháng/năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngô</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>người ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>người thay đổi, ghi vào lịch sử</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>người đại diện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>người đại diện theo pháp luật</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nhiệm vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nhóm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nhóm khóa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>như 2025; với thematic, ad_hoc là tên báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>như bản trước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>như dòng trên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>như trên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nhưng vẫn tính là có mặt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nhất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nhận lời văn của mục này (mã như II.2.3; all: mọi mục); ghi được nhiều lần</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nên coi là vắng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>năm cấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>năm sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>năm sổ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>năm thành lập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>năm trước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>năm đo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>năm đo (mặc định: năm mới nhất có số liệu)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nơi ban hành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nơi công tác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nơi cấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nơi gửi, cách gửi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nơi nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nơi xuất (mặc định: out)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nội dung</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nội dung hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nội dung lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nữ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>oă</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phòng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phạm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>productivity ĐƠN_VỊ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quyết định sắp xếp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quyết định sắp xếp đơn vị hành chính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quá hạn khắc phục từ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quý</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quý (I/2026)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>records LOẠI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sign-in LỚP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sinh năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>so với báo cáo này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sđt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sơ kết</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sản phẩm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số bắt đầu (mặc định: nối tiếp số đã cấp)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số cccd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số chứng chỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số dòng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số dòng trống thêm vào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số giấy chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số giờ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số lao động</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số liệu để xác định quy mô</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số nguyên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số nhãn đã dùng của tờ đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số quyết định</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số thứ tự</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số tiền</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số tt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số văn bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số văn bản đã cấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số điện thoại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số định danh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sổ phụ lục Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sửa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sự kiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tham dự</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tham số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>theo tên cũ hoặc mới, không cần dấu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thiếu các mục [[change]], mỗi mục một đơn vị cũ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thiếu khóa “{}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thành phần</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tháng (4/2026)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tháng/năm hoặc ngày/tháng/năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thêm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thư mục dữ liệu (mặc định: của người dùng)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thư điện tử</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thương mại, dịch vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thấp hơn là tốt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thời gian lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thời hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thời điểm bắt đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thủ tướng|chủ tịch nước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tiêu chuẩn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tiến độ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tiết</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>triệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>triệu đồng/người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trong đó</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>true hoặc false</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trần</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trịnh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên cơ sở</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên danh sách</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên doanh nghiệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên mẫu, xem: paper templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên tin bài</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên tiêu chuẩn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên viết tắt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tùy chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tư</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tập huấn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tệp .xlsx hoặc .csv</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tệp .xlsx, .xls, .ods, .csv</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tệp JSON hoặc NDJSON; - là đầu vào chuẩn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tệp PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tệp PDF, ảnh quét; hoặc báo cáo đã có bản ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tệp Word đã sửa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tệp Word để sửa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tệp bản ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tệp mẫu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tệp để mang đi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tọa đàm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tối đa bao nhiêu (mặc định: 100)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tốt hơn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tổ chức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tổ chức cấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tổng kết</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tổng số</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>từ ngày đến ngày (2025-01-01..2025-06-30)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tỷ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uyê</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uâ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uây</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uê</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uô</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uôi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uơ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>viết tắt cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>việc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>việc phải khắc phục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vnđ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ví dụ 2025, 2025-01-01..2025-06-30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>võ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>văn bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vũ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vắng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vị trí</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vốn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xem danh mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xã</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xã phường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xã/thị trấn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xếp loại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xếp theo trường này (tên tiếng Anh)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yê</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>µg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>µl</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>µm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>µs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ô chỉ ghi đơn vị, không có chức vụ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ô có thể ghi nhiều người, hoặc cả chức vụ. Mỗi dòng chỉ ghi tên một người.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ô có thể ghi nhiều đơn vị. Mỗi dòng chỉ ghi tên một đơn vị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ô ghi nhiều số văn bản, giữ nguyên. Xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ô này không phải là số thật (vô cùng). Ghi lại giá trị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ô này là công thức chưa có kết quả. Mở tệp bằng Excel, lưu lại rồi nhập, hoặc gõ giá trị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ô để trống trong cột có đánh dấu người có mặt nên coi là vắng. Xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ông</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ông/Bà</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>á=aù à=aø ả=aû ã=aõ ạ=aï â=aâ ấ=aá ầ=aà ẩ=aå ẫ=aã ậ=aä ă=aê ắ=aé ằ=aè ẳ=aú ẵ=aü ặ=aë é=eù è=eø ẻ=eû ẽ=eõ ẹ=eï ê=eâ ế=eá ề=eà ể=eå ễ=eã ệ=eä ó=où ò=oø ỏ=oû õ=oõ ọ=oï ô=oâ ố=oá ồ=oà ổ=oå ỗ=oã ộ=oä ơ=ô ớ=ôù ờ=ôø ở=ôû ỡ=ôõ ợ=ôï ú=uù ù=uø ủ=uû ũ=uõ ụ=uï ư=ö ứ=öù ừ=öø ử=öû ữ=öõ ự=öï í=í ì=ì ỉ=æ ĩ=ó ị=ò ý=yù ỳ=yø ỷ=yû ỹ=yõ ỵ=î đ=ñ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>áp dụng, hoàn tác được</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>â</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>âm </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>âu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ây</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ê</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>êu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>í=iù ì=iø ỵ=yï</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ô</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ôi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ông</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ông bà</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ă</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ăâêôơư</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ĐT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang hoạt động</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang thực hiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang triển khai</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Điền từ dòng ngay dưới tên cột, mỗi bản ghi một dòng. Cột có dấu * là bắt buộc. Giữ nguyên dòng tên cột.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Điểm (Giải thưởng Chất lượng quốc gia)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Điểm còn thiếu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Điểm còn thiếu khi chốt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Điểm của Giải thưởng Chất lượng quốc gia từ 0 đến 1.000. Ghi lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Điện thoại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đo năng suất của một đơn vị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đoàn kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đào tạo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đào tạo chuyên gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đánh dấu năm đầu của chuỗi mới, ví dụ sau khi sáp nhập tỉnh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đánh giá</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đánh giá giám sát</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã chốt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã có bản bổ sung mới hơn. Bổ sung cho bản mới nhất.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã dừng theo yêu cầu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã giải ngân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã giải thể</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã giữ dù có cảnh báo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã gửi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã khắc phục ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã thu hồi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã thực hiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã trả lời</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã xong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã áp dụng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đính kèm bản ký (PDF ký số hoặc bản quét).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng góp của TFP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng góp của TFP (công bố)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng góp của TFP vào tăng GRDP (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng góp của lao động</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng góp của vốn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đúng tiến độ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đăng ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đđ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đđ–“”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ĐƠN_VỊ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị có thể ghi trùng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị cũ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị hành chính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị hành chính: tra cứu, sắp xếp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị không có hỗ trợ này. Chọn một hỗ trợ của đơn vị.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị này không phải trường đại học, cao đẳng, cơ sở giáo dục nghề nghiệp. Chọn lại, hoặc giữ và ghi lý do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị nêu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị tính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị tính của bảng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị tổ chức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị được hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị được hỗ trợ chưa ghi xã, phường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị được kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị, cá nhân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Được chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Được chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Được giao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Được hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đạt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đầu mối</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đầu tư công</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đầu vào không có bản ghi nào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đầu vào lớn hơn 64 MB. Chia thành nhiều tệp nhỏ hơn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đến</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đến ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đề mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đề xuất, kiến nghị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Để tính vào lượt đào tạo, ghi danh sách người dự ở một lớp rồi chọn lớp đó ở đây.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Địa bàn theo đơn vị hành chính trước khi sắp xếp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Địa chỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Địa danh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Địa danh và ngày tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Địa danh, ngày tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Địa phương</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Địa điểm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Định dạng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đọc tệp {name} quá {size} giây chưa xong nên đã dừng. Bỏ các trang, cột không cần, hoặc chia thành nhiều tệp nhỏ hơn rồi thử lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đối tác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đối ứng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đối ứng của đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Độc lập - Tự do - Hạnh phúc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đột xuất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đang tìm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>điền một trường của mẫu, dùng được nhiều lần</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>điểm danh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>điện thoại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đoàn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đoàn kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đào tạo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đào tạo chuyên gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đánh giá giám sát</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đã ký số nhưng </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đã nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đã áp dụng, chưa ghi số hợp đồng, quyết định hoặc văn bản nghiệm thu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đã được chứng nhận, chưa ghi chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đơn vị công tác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đơn vị hành chính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đơn vị thực hiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đơn vị tổ chức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đơn vị, địa chỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đặng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đề cương báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>địa bàn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>địa chỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>địa danh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>địa điểm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>địa điểm lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đối tượng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đồng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đồng/người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đồng/đồng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đỗ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ơ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ơi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ư</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ưa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ưi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ươ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ươi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ươu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>аеосрхуіјѕԁѐАВЕКМНОРСТХІЈЅ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ỦY BAN NHÂN DÂN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ủy ban nhân dân </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ủy ban nhân dân tỉnh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” chưa rõ là sự nghiệp hay đầu tư công nên ghi là “Sự nghiệp khoa học và công nghệ”. Xem lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… [đã cắt bớt]</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui</name>
    <message>
      <source>(chưa ghi)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(trống)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Biên bản kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Biên bản kiểm tra…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo chuyên đề</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo {0}: hạn gửi {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bảng trong phụ lục lấy thẳng từ bản ghi, không sửa ở đây</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bảng tính và CSV ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bắt đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ qua</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bỏ thay đổi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CBCCVC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chuyên gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chuyên gia NSCL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chuyên gia, mạng lưới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có bản sao lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có bảng để dán. Chép các dòng trong Excel, kể cả dòng tiêu đề.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa có số, ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chưa sao lưu được dữ liệu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã lưu vẫn an toàn. Chi tiết đã ghi vào tệp nhật ký; gửi tệp đó cho người hỗ trợ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chậm tiến độ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ cập nhật</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ muốn sửa bản ghi này thì sửa ở trang Thông tin rồi lưu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ ngày (để trống: mỗi ngày một tờ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ thêm mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ tiêu vĩ mô</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn nhiều nhất {0} bản ghi mỗi lần gộp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chọn tệp để nhập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỗ sửa ở mục {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỗ trống: còn {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chức vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chữ nhỏ hơn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chữ to hơn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+V trong bảng học viên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cách tính khác: {0}. {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cán bộ, công chức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có mặt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có mặt cả lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có thể hoàn tác ngay sau khi xóa, hoặc khôi phục về sau.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Có thể trùng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Công văn, giấy mời</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Công văn, giấy mời…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ quan phối hợp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cơ quan, danh mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cả danh sách ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cảnh báo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cần bổ sung, xem lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cần ghi “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cần thêm {0} trong {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cập nhật</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cột {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cỡ phong bì</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách học viên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách học viên…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách ký điểm danh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách ký điểm danh…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách ký, danh sách học viên, giấy chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danh sách: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doanh nghiệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doanh nghiệp đi đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dán danh sách từ Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dán từ Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dòng thời gian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dòng {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dự báo {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dự báo: {0}. {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dự toán</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi chép</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi danh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi lớp đào tạo, dán danh sách học viên từ Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi việc hỗ trợ của đơn vị và ngày đạt từng bước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi đơn vị đầu tiên: doanh nghiệp, hợp tác xã, hộ kinh doanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giải ngân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giấy chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giấy chứng nhận…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giấy nhãn (cột x hàng)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giữ nguyên thứ tự: tờ có trang đầu được kéo vào trước, mặt trắng ở phía máy sẽ in, đầu trang cùng chiều với lần in trước.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gõ tên để thêm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gửi tới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hiệu lực</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoàn tác tất cả</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hôm nay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hệ thống</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hệ điều hành</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Họ và tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Học viên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hồ sơ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hồ sơ cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hồ sơ của từng người vẫn còn. Có thể hoàn tác ngay sau khi xóa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hợp tác quốc tế</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In các trang chẵn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In danh sách…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In giấy tờ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In hai mặt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In hai mặt: máy in các trang lẻ trước, bạn lật xấp giấy, rồi máy in các trang chẵn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In một mặt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khó khăn, kiến nghị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không còn chỗ trống</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không còn thấy tệp “{0}”. Kiểm tra USB, ổ mạng rồi thêm lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không hoàn tác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không in nữa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không nhập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không nhập được</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không xóa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không đạt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không đạt, thiếu {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinh phí</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiểm tra bản in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiểm tra, kiến nghị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kỳ và số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu báo cáo ra tệp PDF rồi in ở máy có máy in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu các dòng lỗi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu mẫu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu sổ phụ lục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lưu, tiếp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lượt cán bộ, công chức, viên chức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lượt lãnh đạo, người lao động DN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lấy mẫu Excel để điền…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lấy nội dung từ lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lần thay đổi này gồm {0} bản ghi. Hoàn tác tất cả?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lập báo cáo năm {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lệnh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lịch sử</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lỗi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp đào tạo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lời văn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lời văn mới: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lời văn: {0} / {1} mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Máy in này không tự in hai mặt. Bạn muốn in thế nào?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Máy này chưa có máy in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mạng lưới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mọi tệp (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mốc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mở màn hình</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mục tiêu {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mục tiêu đến {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày ban hành (để trống: chừa chỗ ghi)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày cấp (để trống: chừa chỗ ghi)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Người tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhiệm vụ KH&amp;CN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhiệm vụ, kinh phí</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhãn địa chỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhãn địa chỉ…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhóm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Như cũ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhập từ Excel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năng suất</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phong bì</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phong bì…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phụ lục {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quyết toán</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quyết định sắp xếp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quá {0} ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sao lưu gần nhất: {0} {1}, đã kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sao lưu ngay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soạn báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sắp xếp đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số bắt đầu (để trống: nối tiếp số đã cấp)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số dòng trống thêm vào</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu đã khác khi sửa lời văn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số nhãn đã dùng của tờ đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số nữ tính trong những người có mặt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số tiền lẻ dưới một đồng. Hãy nhập số tiền tròn đồng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số văn bản (để trống: chưa cấp)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số {0} ngày {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sổ báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sổ cấp giấy chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sổ cấp giấy chứng nhận…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sự kiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thiết lập</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thêm mới và cập nhật</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thôi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thông tin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thông tin lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thùng rác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thời gian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiến độ nhiệm vụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trong tệp: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trong {0} ngày tới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Truyền thông</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Truyền thông, sự kiện</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trước ({0}): {1} · Sau: {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trường tham gia đào tạo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trợ giúp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trợ giúp màn hình này</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên đã ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tích có mặt cho mọi học viên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tôn vinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tất cả</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp Word (*.docx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp đính kèm, hồ sơ, dòng thời gian và lịch sử của lớp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp, lịch sử</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tổng quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Việc cần làm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Văn bản</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vượt mức cao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Về danh sách lớp (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem và in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem và in báo cáo của kỳ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xuất Excel, CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa lớp {0} cùng {1} lượt tham gia?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xóa {0} {1} đang chọn?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bỏ qua</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chưa ghi tiến độ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chủ trì: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chứng chỉ hết hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>có mặt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cập nhật</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hôm nay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hôm qua</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hết hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>không nhập được</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kế thừa {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lúc {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày {0} {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>như cũ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sáng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số liệu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tối</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>từ {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>từ {0} đến {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>từ {0}, chưa ghi ngày kết thúc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vắng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}

Mọi thay đổi đã lưu vẫn nằm trong thư mục dữ liệu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (còn {1} ngày làm việc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (đã qua)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} dòng = {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ghi danh · {1} có mặt · {2} nữ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} hiện nay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ngày</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} tháng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} triệu đồng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} được chứng nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: địa bàn cũ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang dùng câu mẫu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đào tạo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đào tạo ở trường</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã gửi {0} trang tới máy in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu mẫu vào {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu sổ phụ lục vào {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã sao lưu và kiểm tra bản sao.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã sửa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã sửa lời văn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã xuất {0} bản ghi vào {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã đạt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã đạt mức thấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đóng (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị hiện nay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị đang chọn ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị được hỗ trợ HTQL, công cụ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Được giao</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Được hỗ trợ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đạt · {0} sắp hết hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đến dòng cần xem tiếp theo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Địa bàn cũ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đổi sang giao diện {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đổi tên người dùng…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đợi máy in xong các trang lẻ, rồi lật xấp giấy và đặt lại vào khay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đánh giá giám sát</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đã làm {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đến {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ở lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” có thay đổi chưa lưu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” là thư mục. Mở thư mục, chọn các tệp bên trong rồi thêm.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
