"""What old lists also write over a column, beside the labels and aliases of the fields.

Marks, case and punctuation do not matter: "số QĐ/HĐ" is also "Số QĐ, HĐ".
"""

from nsuat_desktop.spreadsheets.english_headers import ENGLISH

_COMMUNE = (
    "xã", "xã, tt", "xã/tt", "tên xã", "xã, phường, thị trấn", "xã, thị trấn", "phường, xã", "đvhc",
)  # fmt: skip

_VIETNAMESE: dict[str, tuple[str, ...]] = {
    "organisation.name": (
        "tên công ty", "công ty", "tên tổ chức", "đơn vị công tác", "nơi công tác",
        "tên dn", "dn", "tên htx", "tên hợp tác xã", "cơ quan, đơn vị", "tên đơn vị, cơ sở",
        "tên doanh nghiệp, hợp tác xã", "đơn vị được hỗ trợ", "cơ sở", "chủ thể", "tên chủ thể",
        "chủ thể sản xuất", "cơ sở sản xuất", "tên cơ sở sản xuất", "tên cơ quan, đơn vị",
        "tên hộ kinh doanh", "tên dn, htx", "tên tổ chức, cá nhân", "tên đơn vị, doanh nghiệp",
        "tên trường", "tên người nộp thuế", "tên nnt", "người nộp thuế",
    ),
    "organisation.tax_code": (
        "mã số thuế dn", "mã số dn", "msdn", "mã thuế", "mst/số đkkd", "số đkkd/mst",
        "mst/mã số dn", "mã số dn/mst", "mã số doanh nghiệp/mst", "mst/số gcn đkkd",
    ),
    "organisation.legal_form": ("loại hình doanh nghiệp", "loại hình dn", "hình thức tổ chức"),
    "organisation.products": (
        "ngành nghề", "ngành nghề kinh doanh", "ngành nghề chính", "ngành nghề sản xuất",
        "ngành nghề kd chính", "ngành nghề sxkd", "ngành nghề sản xuất kinh doanh",
        "lĩnh vực hoạt động", "lĩnh vực sản xuất", "sản phẩm chính", "mặt hàng", "tên sản phẩm",
        "mặt hàng sản xuất", "sản phẩm, dịch vụ",
    ),
    "organisation.address": (
        "địa chỉ trụ sở", "trụ sở", "địa chỉ trụ sở chính", "nơi đóng", "đ/c", "đ.chỉ",
        "địa chỉ sản xuất", "nơi sản xuất", "địa chỉ liên hệ", "địa chỉ đơn vị",
    ),
    "organisation.phone": (
        "sđt", "điện thoại liên hệ", "đt liên hệ", "số đt", "tel", "đ.t", "đ.thoại",
        "số điện thoại liên hệ", "sđt liên hệ", "điện thoại di động", "đtdđ",
    ),
    "organisation.email": ("e-mail", "địa chỉ email", "hộp thư", "mail", "địa chỉ thư điện tử"),
    "organisation.representative": (
        "đại diện", "người đứng đầu", "chủ cơ sở", "chủ doanh nghiệp", "chủ dn", "chủ hộ",
        "chủ tịch hđqt", "chủ tịch hội đồng quản trị", "giám đốc htx", "chủ nhiệm htx",
        "họ và tên chủ tịch hđqt", "họ tên chủ tịch hđqt", "họ và tên người đại diện",
        "họ tên người đại diện",
        "g.đốc", "gđ", "họ tên giám đốc", "họ và tên giám đốc", "tên chủ cơ sở",
        "họ tên chủ cơ sở", "họ và tên chủ cơ sở", "người đại diện pháp luật",
        "đại diện pháp luật", "đại diện theo pháp luật",
    ),
    "organisation.representative_post": ("chức vụ", "chức danh"),
    "organisation.status": ("trạng thái", "tình trạng hoạt động", "trạng thái hoạt động"),
    "organisation.founded": ("năm tl", "năm hoạt động", "năm bắt đầu hoạt động"),
    "organisation.admin_unit": _COMMUNE,
    "person.full_name": (
        "họ và tên học viên", "họ tên học viên", "tên học viên", "họ và tên", "họ, tên",
        "họ và tên đại biểu", "họ tên đại biểu", "họ tên người tham dự", "họ và tên cán bộ",
        "họ và tên chuyên gia", "họ tên chuyên gia", "tên chuyên gia",
        "họ", "họ đệm", "họ và đệm", "họ và tên đệm", "họ lót", "họ và chữ lót",
    ),
    "person.organisation": ("xã, thị trấn", "xã, phường", "xã"),
    "person.birth_year": ("ngày sinh", "sinh năm", "n.sinh"),
    "person.post": (
        "chức vụ, đơn vị công tác", "chức vụ, đơn vị", "chức vụ, nơi công tác",
        "chức danh, đơn vị công tác", "chức vụ, chức danh", "nghề nghiệp", "công việc",
        "vị trí công tác", "vị trí việc làm",
    ),
    "person.phone": (
        "sđt", "điện thoại liên hệ", "đt", "số điện thoại", "số đt", "đ.t", "đ.thoại",
        "số điện thoại liên hệ", "sđt liên hệ",
        "điện thoại di động", "đtdđ",
    ),
    "person.personal_id": (
        "cccd", "số cccd", "số căn cước", "cmnd", "căn cước công dân", "số cmnd", "cmnd/cccd",
        "cccd/cmnd", "số cmnd/cccd", "số cccd/cmnd", "số định danh cá nhân",
    ),
    "certificate.standard": (
        "hệ thống/công cụ", "hệ thống quản lý", "tiêu chuẩn, hệ thống", "tiêu chuẩn áp dụng",
        "hệ thống, công cụ", "tên hệ thống", "loại chứng nhận", "loại giấy chứng nhận",
        "tên tiêu chuẩn, hệ thống", "tiêu chuẩn chứng nhận", "hệ thống chứng nhận",
        "tên hệ thống quản lý", "giấy chứng nhận", "chứng nhận", "chứng chỉ",
        "qcvn", "tcvn", "quy chuẩn", "tcvn/qcvn", "qcvn/tcvn", "tiêu chuẩn, quy chuẩn",
    ),
    "certificate.number": (
        "số gcn", "số giấy cn", "số chứng nhận", "số hiệu", "số giấy", "mã số gcn",
        "mã số chứng nhận", "mã số giấy chứng nhận", "mã chứng nhận", "số chứng thư",
        "số quyết định công nhận", "số qđ công nhận", "giấy chứng nhận", "chứng chỉ",
        "số, ngày cấp gcn", "số, ngày cấp giấy chứng nhận", "số, ngày cấp", "số và ngày cấp",
        "số gcn, ngày cấp", "số giấy chứng nhận, ngày cấp", "số, ngày gcn",
    ),
    "certificate.certifier": (
        "tổ chức cn", "đơn vị cấp", "tổ chức đánh giá", "bên cấp", "đơn vị chứng nhận",
        "cơ quan chứng nhận", "tổ chức cấp giấy chứng nhận", "đơn vị cấp giấy chứng nhận",
        "cơ quan cấp giấy chứng nhận", "tổ chức cấp gcn", "đơn vị cấp gcn", "cơ quan cấp gcn",
        "nơi cấp gcn", "đơn vị đánh giá", "tổ chức cấp chứng nhận", "đơn vị cấp chứng nhận",
        "cơ quan công nhận", "đơn vị công nhận",
    ),
    "certificate.scope": (
        "phạm vi chứng nhận", "lĩnh vực chứng nhận", "sản phẩm chứng nhận", "sản phẩm",
        "tên sản phẩm", "sản phẩm được chứng nhận",
    ),
    "certificate.issued": (
        "ngày chứng nhận", "ngày cấp gcn", "cấp ngày", "thời gian cấp", "năm cấp",
        "năm chứng nhận", "năm được chứng nhận", "ngày cấp lại", "ngày cấp gần nhất",
        "ngày cấp mới", "ngày gia hạn", "ngày hiệu lực", "ngày có hiệu lực",
        "ngày bắt đầu hiệu lực",
        "ngày cấp giấy chứng nhận", "ngày cấp chứng nhận", "thời gian chứng nhận",
        "hiệu lực từ", "có hiệu lực từ", "hiệu lực từ ngày", "ngày qđ", "ngày ban hành", "từ ngày",
        "năm công nhận", "ngày công nhận", "ngày quyết định",
    ),
    "certificate.expires": (
        "ngày hết hiệu lực", "hạn", "hiệu lực", "thời hạn", "đến ngày", "hiệu lực đến ngày",
        "có hiệu lực đến", "có hiệu lực đến ngày", "giá trị đến", "có giá trị đến ngày",
        "thời hạn hiệu lực", "thời hạn chứng nhận", "hạn chứng nhận", "ngày hết hạn gcn",
    ),
    "leading_recognition.document_number": (
        "quyết định công nhận", "số quyết định công nhận", "quyết định số", "số văn bản",
        "quyết định", "số, ngày quyết định", "số, ngày quyết định công nhận",
        "số quyết định, ngày quyết định", "quyết định số, ngày",
    ),
    "leading_recognition.date": (
        "ngày quyết định công nhận", "ngày quyết định", "ngày qđ", "ngày ban hành", "ngày ký",
        "ngày",
    ),
    "leading_recognition.issuer": ("cơ quan quyết định", "cơ quan công nhận", "đơn vị công nhận"),
    "support.solution": (
        "hệ thống", "hệ thống/công cụ", "hệ thống hỗ trợ", "giải pháp", "hệ thống quản lý",
        "nội dung đăng ký hỗ trợ", "nội dung đăng ký", "công cụ, hệ thống", "công cụ cải tiến",
        "công cụ hỗ trợ", "hệ thống, công cụ hỗ trợ", "tiêu chuẩn, công cụ", "nội dung áp dụng",
        "hệ thống áp dụng", "công cụ áp dụng", "hệ thống, công cụ đăng ký",
        "nội dung được hỗ trợ",
    ),
    "support.adviser": (
        "đơn vị tư vấn", "cơ quan tư vấn", "tư vấn", "đơn vị hỗ trợ", "đơn vị tư vấn, hỗ trợ",
    ),
    "support.agreement": (
        "số hợp đồng", "hợp đồng số", "quyết định hỗ trợ", "số qđ", "số hđ", "số qđ/hđ",
        "số hđ/qđ", "hợp đồng", "quyết định, hợp đồng", "hợp đồng, quyết định",
    ),
    "support.state_money": (
        "ngân sách", "nsnn", "ngân sách nhà nước", "kinh phí hỗ trợ", "ngân sách tỉnh",
        "nhà nước hỗ trợ", "nhà nước", "số tiền hỗ trợ", "mức hỗ trợ", "nsnn hỗ trợ",
        "kinh phí nsnn", "nguồn nsnn", "nguồn ngân sách", "từ nsnn",
        "kinh phí được hỗ trợ", "số tiền được hỗ trợ", "số tiền",
    ),
    "support.counterpart_money": (
        "đối ứng", "vốn đối ứng", "kinh phí đối ứng", "dn đối ứng", "doanh nghiệp đối ứng",
        "đơn vị đối ứng", "đối ứng của dn", "đối ứng của doanh nghiệp", "vốn doanh nghiệp",
        "kinh phí doanh nghiệp",
    ),
    "support.result_before": ("kết quả trước", "trước áp dụng", "kết quả trước khi áp dụng"),
    "support.result_after": ("kết quả sau", "sau áp dụng", "kết quả sau khi áp dụng"),
    "support.steps.registered": ("ngày đăng ký", "thời gian đăng ký", "đăng ký"),
    "support.steps.selected": (
        "ngày được chọn", "ngày phê duyệt hỗ trợ", "được chọn", "được lựa chọn",
    ),
    "support.steps.in_progress": (
        "đang triển khai", "ngày triển khai", "bắt đầu triển khai", "thời gian triển khai",
        "thời gian bắt đầu", "ngày bắt đầu",
        "triển khai",
    ),
    "support.steps.applied": (
        "đã áp dụng", "ngày áp dụng", "nghiệm thu", "ngày nghiệm thu", "thời gian nghiệm thu",
        "hoàn thành", "ngày hoàn thành", "thời gian hoàn thành",
        "áp dụng",
    ),
    "support.steps.certified": ("được chứng nhận", "ngày được chứng nhận"),
    "support.steps.withdrawn": ("dừng hỗ trợ", "ngày dừng hỗ trợ"),
    "yearly_figures.year": ("năm báo cáo", "năm số liệu", "năm tài chính", "kỳ báo cáo"),
    "yearly_figures.revenue": ("dt", "doanh số", "tổng doanh thu", "doanh thu thuần"),
    "yearly_figures.staff": (
        "tổng số lao động", "số lđ", "lđ", "số người lao động", "nhân sự", "sl lđ",
        "tổng lao động", "tổng số lđ", "số công nhân", "số lao động bình quân",
    ),
    "yearly_figures.capital": ("tổng vốn", "nguồn vốn", "vốn kinh doanh"),
    "yearly_figures.value_added": ("gtgt",),
    "yearly_figures.output": ("gtsx",),
    "yearly_figures.fixed_assets": ("tài sản cố định", "tscđ"),
    "yearly_figures.profit_before_tax": ("ln trước thuế", "lntt"),
    "training_course.title": (
        "tên khóa", "tên khóa học", "tên khóa đào tạo", "tên lớp đào tạo", "tên lớp tập huấn",
        "tên lớp học", "lớp đào tạo", "lớp tập huấn", "khóa đào tạo", "tên lớp, khóa đào tạo",
        "tên lớp tập huấn, đào tạo", "tên lớp đào tạo, tập huấn", "nội dung đào tạo",
        "nội dung tập huấn", "nội dung đào tạo, tập huấn",
    ),
    "training_course.starts": (
        "thời gian", "thời gian tổ chức", "ngày tổ chức", "ngày", "ngày khai giảng", "ngày mở lớp",
        "ngày bắt đầu", "bắt đầu", "thời gian mở lớp", "thời gian đào tạo", "ngày học",
        "thời gian bắt đầu", "thời gian thực hiện",
    ),
    "training_course.ends": (
        "ngày bế giảng", "ngày kết thúc", "kết thúc", "thời gian kết thúc", "đến", "thời gian đến",
    ),
    "training_course.admin_unit": _COMMUNE,
    "training_course.hours": ("số tiết", "tiết", "số tiết học", "thời lượng"),
    "training_course.venue": ("địa điểm tổ chức", "nơi tổ chức"),
    "training_course.organiser": ("đơn vị chủ trì", "cơ quan tổ chức", "đơn vị thực hiện"),
    "training_course.trainers": ("báo cáo viên", "giảng viên, báo cáo viên"),
    "training_course.state_money": (
        "ngân sách nhà nước", "nsnn", "kinh phí", "kinh phí thực hiện", "kinh phí nsnn",
        "nguồn nsnn", "kinh phí hỗ trợ",
    ),
    "training_course.counterpart_money": (
        "nguồn khác", "đối ứng của đơn vị", "xã hội hóa", "kinh phí đối ứng",
    ),
    "attendance.course": (
        "lớp tập huấn", "lớp đào tạo", "lớp bồi dưỡng", "tên lớp", "tên lớp tập huấn",
        "tên lớp đào tạo", "lớp học", "tên lớp học", "khóa học", "tên khóa học", "khóa đào tạo",
        "tên khóa đào tạo", "lớp tham gia",
    ),
    "attendance.category": ("đối tượng", "thành phần"),
    "attendance.result": ("xếp loại",),
    "attendance.attended": ("điểm danh", "tham dự"),
    "institution_programme.institution": ("tên trường", "cơ sở đào tạo", "nhà trường"),
    "institution_programme.name": (
        "chương trình", "chương trình đào tạo", "tên học phần", "tên môn học", "môn học",
        "học phần", "môn học, học phần", "tên môn học, học phần", "tên chương trình đào tạo",
    ),
    "institution_programme.starts": (
        "năm triển khai", "triển khai từ", "thời gian bắt đầu", "năm học", "niên khóa",
        "năm bắt đầu", "thời gian triển khai", "thời điểm triển khai",
    ),
    "institution_programme.learners": (
        "số học sinh", "số sinh viên", "số học viên", "số sv", "số hs", "số hssv", "số hs, sv",
        "số lượng sinh viên", "số lượng học sinh", "số lượng người học", "số lượng học viên",
    ),
    "institution_programme.level": ("mức độ triển khai", "mức độ tham gia"),
    "expert.certificates.scheme": (
        "chứng chỉ", "tên chứng chỉ", "chứng chỉ chuyên gia", "loại chứng chỉ", "các chứng chỉ",
        "chứng chỉ đã cấp", "chứng chỉ, chứng nhận", "tên chứng chỉ, chứng nhận",
    ),
    "expert.certificates.number": (
        "số chứng chỉ", "số hiệu chứng chỉ", "số cc", "chứng chỉ số", "số hiệu",
    ),
    "expert.certificates.level": ("bậc", "bậc chứng chỉ", "hạng chứng chỉ", "cấp độ chứng chỉ"),
    "expert.certificates.issuer": (
        "nơi cấp", "đơn vị cấp", "cơ quan cấp", "tổ chức cấp", "đơn vị cấp chứng chỉ",
        "nơi cấp chứng chỉ", "cơ quan cấp chứng chỉ", "tổ chức cấp chứng chỉ",
    ),
    "expert.certificates.issued": ("ngày cấp", "ngày cấp chứng chỉ", "cấp ngày", "thời gian cấp"),
    "expert.certificates.expires": (
        "hết hạn", "ngày hết hạn", "hiệu lực đến", "có hiệu lực đến", "giá trị đến",
        "có giá trị đến", "thời hạn chứng chỉ", "ngày hết hiệu lực",
    ),
    "expert.field": ("chuyên môn", "lĩnh vực chuyên môn", "chuyên ngành"),
    "macro_indicator.source": ("nguồn", "nguồn tài liệu"),
    "communication.title": (
        "tên bài", "tên tin, bài", "tên chuyên mục", "tên phóng sự", "tên chương trình",
        "nội dung tuyên truyền", "nội dung truyền thông", "tiêu đề tin, bài",
    ),
    "communication.kind": ("hình thức tuyên truyền", "hình thức truyền thông", "thể loại"),
    "communication.channel": (
        "kênh", "kênh phát", "kênh đăng", "kênh đăng tải", "nơi đăng tải", "nơi đăng",
        "nơi phát", "cơ quan thực hiện", "đơn vị phát sóng",
        "đơn vị đăng", "báo, đài", "đơn vị đăng tải",
    ),
    "communication.date": (
        "ngày đăng tải", "ngày phát sóng", "ngày đăng, phát", "thời gian phát", "thời gian đăng",
        "thời gian", "thời gian phát sóng", "thời gian thực hiện",
    ),
    "event.title": (
        "tên hội nghị", "tên hội thảo", "tên hội nghị, hội thảo", "tên hội thảo, hội nghị",
        "tên hoạt động", "nội dung hội nghị, hội thảo",
    ),
    "event.starts": ("thời gian", "thời gian tổ chức", "ngày", "ngày bắt đầu", "thời gian bắt đầu"),
    "event.ends": ("ngày kết thúc", "thời gian kết thúc", "đến", "thời gian đến"),
    "event.admin_unit": _COMMUNE,
    "event.place": ("địa điểm tổ chức", "nơi tổ chức"),
    "event.organiser": ("đơn vị chủ trì", "cơ quan chủ trì", "cơ quan tổ chức", "chủ trì"),
    "event.participants": (
        "số người tham dự", "số đại biểu", "số đại biểu tham dự", "số người tham gia",
        "số lượng đại biểu", "số lượng tham dự", "số lượng", "số người", "số lượng người",
        "số lượng người tham dự", "số lượt người",
    ),
    "event.cost": ("tổng kinh phí", "kp", "kinh phí thực hiện"),
    "award.award": (
        "giải thưởng", "tên giải thưởng", "danh hiệu", "loại giải", "tên giải", "hạng giải",
        "hình thức khen thưởng", "hình thức khen", "tên danh hiệu", "hình thức",
    ),
    "award.organisation": (
        "tên tập thể, cá nhân", "tập thể, cá nhân", "tên đơn vị, cá nhân", "đơn vị, cá nhân",
        "tên tập thể", "tập thể", "đơn vị được khen thưởng",
    ),
    "award.person": ("tên cá nhân",),
    "award.level": ("cấp khen thưởng", "cấp khen"),
    "award.decision": (
        "số qđ", "quyết định số", "quyết định khen thưởng", "quyết định",
        "số, ngày quyết định", "số quyết định, ngày quyết định", "quyết định số, ngày",
    ),
    "award.date": ("ngày qđ", "ngày ký"),
    "cooperation.country": ("nước", "quốc gia", "nước, vùng lãnh thổ"),
    "cooperation.starts": ("thời gian", "thời gian thực hiện", "thời gian bắt đầu"),
    "cooperation.ends": ("thời gian kết thúc", "đến", "thời gian đến"),
    "cooperation.kind": ("hình thức", "hình thức hợp tác", "loại hình hợp tác"),
    "cooperation.participants": ("số người", "số lượng người", "số lượt người"),
    "science_task.code": ("mã số đề tài", "mã đề tài", "mã nhiệm vụ", "mã số nhiệm vụ"),
    "science_task.title": (
        "tên đề tài", "tên đề tài, dự án", "tên nhiệm vụ, đề tài", "đề tài, dự án",
        "tên nhiệm vụ khoa học và công nghệ", "tên nhiệm vụ kh&cn", "tên dự án",
    ),
    "science_task.host": ("cơ quan chủ trì", "đơn vị chủ trì"),
    "science_task.starts": ("thời gian bắt đầu", "ngày bắt đầu", "thời gian thực hiện"),
    "science_task.ends": ("thời gian kết thúc", "ngày kết thúc"),
    "science_task.state_money": (
        "nsnn", "ngân sách nhà nước", "kinh phí nsnn", "nguồn nsnn", "kinh phí từ ngân sách",
        "kinh phí ngân sách", "kinh phí từ nsnn",
    ),
    "science_task.counterpart_money": (
        "khác", "đối ứng", "ngoài ngân sách", "kinh phí khác", "kinh phí ngoài ngân sách",
        "kinh phí đối ứng",
    ),
    "science_task.result": ("kết quả đạt được", "kết quả nghiệm thu", "tình hình thực hiện"),
    "policy_document.number": (
        "số ký hiệu văn bản", "số văn bản", "số hiệu", "số hiệu văn bản", "số, ký hiệu văn bản",
        "số, ngày ban hành", "số, ngày văn bản", "số, ký hiệu, ngày ban hành", "số, ngày",
        "số, ký hiệu, ngày văn bản", "số, ký hiệu, ngày tháng", "số ký hiệu, ngày tháng ban hành",
    ),
    "policy_document.date": ("ngày văn bản", "ngày ký"),
    "policy_document.summary": (
        "trích yếu nội dung", "nội dung văn bản", "tên văn bản", "tên loại và trích yếu nội dung",
        "trích yếu văn bản",
    ),
    "inspection.organisation": ("cơ sở được kiểm tra", "tên đơn vị được kiểm tra"),
    "inspection.date": ("thời gian kiểm tra",),
    "inspection.team": ("thành phần đoàn", "thành phần đoàn kiểm tra"),
    "inspection.findings": (
        "nội dung vi phạm", "vi phạm", "hành vi vi phạm",
        "tồn tại", "tồn tại, hạn chế", "kết quả kiểm tra", "nội dung kiểm tra",
    ),
    "inspection.conclusion": ("kết quả", "đánh giá", "kết luận kiểm tra", "kết luận của đoàn"),
    "inspection.follow_up": (
        "yêu cầu khắc phục", "biện pháp khắc phục", "kiến nghị xử lý", "kiến nghị",
        "biện pháp xử lý", "yêu cầu",
    ),
    "inspection.follow_up_due": ("thời hạn khắc phục", "hạn khắc phục"),
    "budget_line.content": (
        "nội dung chi", "nội dung công việc", "nội dung thực hiện", "hạng mục", "khoản mục",
        "nhiệm vụ chi",
    ),
    "budget_line.source": ("nguồn vốn", "nguồn kinh phí"),
    "budget_line.year": ("năm ngân sách",),
    "budget_line.estimated": ("dự toán được duyệt", "kinh phí dự toán", "dự toán kinh phí"),
    "budget_line.allotted": (
        "kinh phí được giao", "dự toán giao", "dự toán được giao", "kinh phí được cấp",
    ),
    "budget_line.disbursed": (
        "giải ngân", "kinh phí đã giải ngân", "đã chi", "kinh phí giải ngân", "số giải ngân",
        "đã thanh toán", "số đã thanh toán",
    ),
    "budget_line.settled": ("kinh phí quyết toán", "số quyết toán"),
    "difficulty.content": (
        "nội dung", "nội dung phản ánh", "khó khăn", "vướng mắc", "nội dung khó khăn, vướng mắc",
    ),
    "difficulty.date": ("ngày phản ánh", "ngày kiến nghị", "thời gian phản ánh", "ngày"),
    "difficulty.state": ("trạng thái", "tình trạng xử lý", "tình trạng giải quyết"),
    "difficulty.organisation": ("đơn vị kiến nghị", "đơn vị phản ánh"),
    "difficulty.proposal": ("đề xuất", "kiến nghị", "kiến nghị, đề xuất", "đề nghị"),
    "difficulty.addressee": (
        "cơ quan giải quyết", "nơi nhận kiến nghị", "cơ quan nhận kiến nghị", "đơn vị giải quyết",
    ),
    "difficulty.answer": (
        "kết quả giải quyết", "kết quả trả lời", "nội dung trả lời", "ý kiến trả lời",
    ),
    "communication.reach": ("số lượt tiếp cận", "lượt tiếp cận", "số lượt xem", "lượt xem"),
    "network_member.starts": (
        "thời gian tham gia", "năm tham gia", "ngày tham gia", "thời điểm tham gia",
        "ngày gia nhập", "thời gian gia nhập",
    ),
    "plan_task.code": ("nhiệm vụ", "mã nhiệm vụ", "nhóm nhiệm vụ"),
    "plan_task.text": ("nội dung nhiệm vụ", "nội dung thực hiện", "tên nhiệm vụ"),
    "plan_task.starts": ("thời gian bắt đầu", "thời gian thực hiện"),
    "plan_task.ends": (
        "thời gian hoàn thành", "thời hạn hoàn thành", "ngày hoàn thành", "thời gian kết thúc",
    ),
}  # fmt: skip

EXTRA: dict[str, tuple[str, ...]] = {
    path: (*_VIETNAMESE.get(path, ()), *ENGLISH.get(path, ())) for path in _VIETNAMESE | ENGLISH
}
"""Field -> what stands over it, in both languages."""

KIND_WORDS: dict[str, tuple[str, ...]] = {
    "support": ("hỗ trợ",),
    "certificate": ("chứng nhận", "ocop"),
    "leading_recognition": ("đi đầu",),
    "training_course": ("các lớp", "lớp đào tạo", "lớp tập huấn", "khóa đào tạo"),
    "expert": ("chuyên gia",),
    "communication": ("truyền thông", "tuyên truyền"),
    "event": ("hội nghị", "hội thảo", "tham quan"),
    "award": ("khen thưởng", "giải thưởng", "tôn vinh", "giấy khen", "bằng khen"),
    "cooperation": ("hợp tác quốc tế",),
    "science_task": ("đề tài", "nhiệm vụ khoa học"),
    "policy_document": ("văn bản",),
    "inspection": ("kiểm tra",),
    "budget_line": ("kinh phí", "dự toán"),
    "difficulty": ("khó khăn", "vướng mắc", "kiến nghị"),
    "network_member": ("mạng lưới",),
    "institution_programme": ("chương trình đào tạo",),
}
"""What the title over a list says of its kind."""
