<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
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
    <name>DocumentPreview</name>
    <message>
      <source>Xem trước đầu văn bản và phần ký</source>
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
    <name>LinkEditor</name>
    <message>
      <source>Gõ để tìm (không dấu được)</source>
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
      <source>Cột, bản ghi đã xóa</source>
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
    <name>OverviewScreen</name>
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
    <name>PageView</name>
    <message>
      <source>Trang in</source>
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
      <source>Vừa ngang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang vẽ…</source>
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
      <source>Khôi phục</source>
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
      <source>Chưa có hỗ trợ, chứng nhận hay lượt đào tạo nào ghi cho bản ghi này.</source>
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
      <source>Bản thảo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỗ trống: còn {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không còn chỗ trống</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kỳ và số liệu</source>
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
      <source>Lời văn: {0} / {1} mục</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu {0:%d/%m/%Y} – {1:%d/%m/%Y}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu đã khác khi sửa lời văn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xem và in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đang dùng câu mẫu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã gửi {0} trang tới máy in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã lưu báo cáo vào {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã sửa lời văn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã viết lại mục từ số liệu.</source>
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
    <name>SectionPage</name>
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
      <source>Bản sao lưu</source>
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
      <source>Đã chép thông tin về chương trình.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã chép vào {0}, đọc lại giống bản gốc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đã sao lưu và kiểm tra bản sao.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đơn vị mẫu</source>
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
      <source>%(option)s có thể là một trong các tùy chọn: %(matches)s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%(prog)s: lỗi: %(message)s
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(?&lt;=[^\W_])(đồng|dong|vnđ|vnd|đ|₫)$|₫$</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(không có)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2025 hoặc 2025-01-01..2025-06-30</source>
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
      <source>9 tháng đầu năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BÁO CÁO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo</source>
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
      <source>Bản ghi</source>
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
      <source>Bậc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bắt đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bị đình chỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bồi dưỡng</source>
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
      <source>Chưa bắt đầu</source>
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
      <source>Chưa có ngày. Hãy gõ ngày/tháng/năm, ví dụ 15/3/2026.</source>
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
      <source>Chưa rõ nhóm của đơn vị này. Chọn CBCCVC, Doanh nghiệp hoặc Khác.</source>
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
      <source>Chỉ ghi khi chứng chỉ hoặc chi trả bắt buộc; được che trong danh sách.</source>
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
      <source>Chữ viết tắt tên cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cá nhân</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Các mốc</source>
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
      <source>Còn thiếu</source>
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
      <source>Danh mục của cơ quan</source>
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
      <source>GIÁM ĐỐC</source>
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
      <source>Ghi bản ghi mới từ JSON hoặc NDJSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi chú</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi cơ quan mẫu, rồi xuất báo cáo, biểu đồ và ảnh màn hình.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi họ và tên, hoặc xóa dòng này.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi nguồn của tỷ trọng vốn, ví dụ bảng cân đối liên ngành của năm nào.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi ngày của ít nhất một mốc, ví dụ ngày đăng ký.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi nội dung trả lời, hoặc đổi tình trạng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi ít nhất một đơn vị được sắp xếp.</source>
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
      <source>Giảng viên</source>
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
      <source>Hàng hóa, dịch vụ mua ngoài</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hình thức</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hình thức, tên giải</source>
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
      <source>In thường phía trên tên cơ quan; bỏ trống với Ủy ban nhân dân.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In ở dòng “Lưu: VT, …”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KT. (cấp phó ký thay)</source>
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
      <source>Không có số liệu trong kỳ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không ghi học hàm, học vị trước họ tên người ký. Chỉ ghi họ và tên.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không mở được tệp PDF: tệp hỏng hoặc không phải PDF. Hãy tạo lại báo cáo.</source>
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
      <source>Kênh, nơi đăng</source>
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
      <source>Kết thúc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KỲ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LOẠI</source>
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
      <source>Liệt kê bản ghi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loại</source>
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
      <source>Lãi vay</source>
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
      <source>Lập báo cáo ra tệp PDF.</source>
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
      <source>Lớn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lớp</source>
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
      <source>Mã của tệp không đúng. Đính kèm lại tệp.</source>
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
      <source>Ngày công nhận</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngày cấp</source>
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
      <source>Nhóm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhận</source>
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
      <source>Nội dung chính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nội dung công việc</source>
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
      <source>Quảng bá</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quốc gia</source>
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
      <source>Số chứng nhận</source>
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
      <source>Số tiền không thể âm. Ghi lại.</source>
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
      <source>Tiêu đề</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiến độ</source>
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
      <source>Trang thông tin điện tử</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Triển khai tại trường</source>
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
      <source>Tên đầy đủ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tên đầy đủ viết thường trong câu, ví dụ “Ủy ban nhân dân xã Đồng Thịnh”.</source>
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
      <source>TỆP.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TỆP.toml</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp vừa lưu đọc lại không giống nên đã bỏ. Thử lại.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tệp đính kèm</source>
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
      <source>Tổng nguồn vốn</source>
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
      <source>Vai trò</source>
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
      <source>[Ͱ-ϿЀ-ԯ]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>abcdđeghiklmnopqrstuvxy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aeocpxyijsdèABEKMHOPCTXIJS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aăâeêioôơuưy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cao hơn là tốt</source>
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
      <source>chỉ bản ghi có các chữ này, không cần dấu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chỉ nhận một giá trị</source>
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
      <source>chức vụ chức danh</source>
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
      <source>chữ ký</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chữ viết tắt của phòng đầu mối (dòng “Lưu”)</source>
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
      <source>cơ quan cấp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cơ quan mẫu: cấp huyện (mặc định) hoặc cấp xã từ tháng 7/2025</source>
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
      <source>cần ít nhất một giá trị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>danh sách người tham gia</source>
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
      <source>ghi chú</source>
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
      <source>giới tính</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>giờ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>h1 (6 tháng đầu năm), h2 (6 tháng cuối năm), year (năm), range (từ ngày đến ngày)</source>
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
      <source>học viên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hồ sơ cơ quan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hội nghị</source>
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
      <source>không có lệnh %(parser_name)r; chọn một trong: %(choices)s</source>
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
      <source>kết quả</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kỳ báo cáo: 2025, h1/2025, 2025-01-01..2025-06-30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lao động</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loại bản ghi, ví dụ organisation</source>
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
      <source>mã bản ghi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mã bản ghi, mã số thuế hoặc đúng tên của đơn vị</source>
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
      <source>mô hình</source>
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
      <source>mục tiêu đến năm</source>
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
      <source>ngày hết hạn</source>
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
      <source>người</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>người thay đổi, ghi vào lịch sử</source>
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
      <source>năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>năm sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>năm thành lập</source>
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
      <source>nữ</source>
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
      <source>sinh năm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sđt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sản phẩm</source>
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
      <source>số giấy chứng nhận</source>
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
      <source>số điện thoại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>số định danh</source>
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
      <source>thành phần</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tháng</source>
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
      <source>thời điểm bắt đầu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tiêu chuẩn</source>
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
      <source>tên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên cơ sở</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tên doanh nghiệp</source>
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
      <source>tên đơn vị</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tùy chọn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tệp JSON hoặc NDJSON; - là đầu vào chuẩn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tệp báo cáo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tỉ</source>
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
      <source>tỷ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>việc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vnđ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>văn bản</source>
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
      <source>âm </source>
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
      <source>Điểm (Giải thưởng Chất lượng quốc gia)</source>
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
      <source>Đơn vị không có hỗ trợ này. Chọn một hỗ trợ của đơn vị.</source>
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
      <source>đ</source>
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
      <source>đt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>đánh giá giám sát</source>
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
      <source>địa bàn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>địa chỉ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>địa điểm</source>
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
  </context>
  <context>
    <name>ui</name>
    <message>
      <source>(chưa ghi)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Báo cáo</source>
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
      <source>Bắt đầu</source>
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
      <source>Chuyên gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chuyên gia NSCL</source>
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
      <source>Chưa sao lưu được dữ liệu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã lưu vẫn an toàn. Chi tiết đã ghi vào tệp nhật ký; gửi tệp đó cho người hỗ trợ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ muốn sửa bản ghi này thì sửa ở trang Thông tin rồi lưu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chỉ tiêu vĩ mô</source>
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
      <source>Cần bổ sung, xem lại</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cần thêm {0} trong {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DN</source>
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
      <source>Dán từ Excel</source>
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
      <source>Ghi việc hỗ trợ của đơn vị và ngày đạt từng bước</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ghi đơn vị đầu tiên: doanh nghiệp, hợp tác xã, hộ kinh doanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gõ tên để thêm</source>
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
      <source>Khác</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Không hoàn tác</source>
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
      <source>Lần thay đổi này gồm {0} bản ghi. Hoàn tác tất cả?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lịch sử</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lời văn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Máy này chưa có máy in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mốc</source>
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
      <source>Người tham gia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nhóm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Năm sinh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sao lưu gần nhất: {0} {1}, đã kiểm tra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Số liệu năm</source>
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
      <source>TT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thiết lập</source>
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
      <source>Trong {0} ngày tới</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trường tham gia đào tạo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tích có mặt cho mọi học viên</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tổng quan</source>
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
      <source>Xem và in báo cáo của kỳ</source>
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
      <source>chứng chỉ hết hạn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>có mặt</source>
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
      <source>kế thừa {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lúc {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ngày {0} {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>từ {0}</source>
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
      <source>{0} ghi danh · {1} có mặt · {2} nữ</source>
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
      <source>Đào tạo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Đào tạo ở trường</source>
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
      <source>Đơn vị được hỗ trợ HTQL, công cụ</source>
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
      <source>đánh giá giám sát</source>
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
  </context>
</TS>
