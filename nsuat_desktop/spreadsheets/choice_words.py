"""What lists write for a choice, beside its label and its code. Marks and case do not matter."""

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "kind": {
        "enterprise": ("DN", "Công ty"),
        "cooperative": ("HTX",),
        "household_business": ("Hộ KD", "HKD", "Hộ kinh doanh cá thể", "Hộ cá thể"),
        "workshop_training": ("Lớp tập huấn",),
        "training": ("Lớp đào tạo",),
        "refresher": ("Lớp bồi dưỡng",),
        "study_visit": ("Tham quan", "Tham quan, học tập kinh nghiệm", "Học tập kinh nghiệm"),
        "television": ("Đài truyền hình", "Tivi", "Phóng sự truyền hình"),
        "radio": ("Đài phát thanh", "Truyền thanh", "Loa truyền thanh"),
        "website": ("Website", "Web", "Trang web", "Cổng thông tin điện tử", "Cổng TTĐT"),
        "newspaper": ("Báo in", "Báo điện tử", "Báo chí"),
        "publication": ("Tờ rơi", "Ấn phẩm", "Sách"),
        "social": ("Facebook", "Fanpage", "Zalo"),
    },
    "legal_form": {
        "sole_proprietorship": ("DNTN", "Tư nhân"),
        "llc_one_member": (
            "TNHH MTV", "TNHH một thành viên", "TNHH 1 thành viên", "TNHH 1 TV",
            "Công ty TNHH MTV", "Công ty TNHH một thành viên", "Công ty TNHH 1 thành viên",
        ),
        "llc_multi_member": (
            "TNHH hai thành viên", "TNHH 2 thành viên", "TNHH 2 TV",
            "TNHH hai thành viên trở lên", "TNHH 2 thành viên trở lên", "TNHH 2 TV trở lên",
            "Công ty TNHH hai thành viên trở lên", "Công ty TNHH 2 thành viên trở lên",
            "Công ty TNHH 2 TV trở lên", "Công ty TNHH hai thành viên",
            "Công ty TNHH 2 thành viên",
        ),
        "joint_stock": ("CP", "Cổ phần", "CTCP", "Công ty CP", "Cty CP"),
        "partnership": ("Hợp danh",),
        "cooperative": ("HTX",),
        "cooperative_union": ("Liên hiệp HTX",),
        "cooperative_group": ("THT",),
        "household": ("Hộ KD", "HKD", "Hộ kinh doanh cá thể", "Hộ cá thể"),
        "branch": ("Chi nhánh",),
    },
    "sex": {"male": ("Ông", "Anh"), "female": ("Bà", "Chị")},
    "ownership": {
        "state": ("DNNN", "Doanh nghiệp nhà nước"),
        "non_state": ("Tư nhân", "Ngoài quốc doanh", "Dân doanh"),
        "fdi": ("Vốn đầu tư nước ngoài", "Có vốn đầu tư nước ngoài", "Doanh nghiệp FDI", "ĐTNN"),
    },
    "status": {
        "active": ("Hoạt động", "Còn hoạt động", "Đang kinh doanh", "Đang HĐ"),
        "suspended": (
            "Tạm ngừng hoạt động", "Tạm dừng", "Tạm dừng hoạt động", "Tạm ngừng kinh doanh",
        ),
        "dissolved": ("Giải thể", "Phá sản", "Đã phá sản"),
    },
    "category": {
        "public": (
            "CBCC", "Cán bộ", "Công chức", "Viên chức", "Cán bộ, công chức",
            "Cán bộ, công chức, viên chức", "CBCC, VC",
        ),
        "enterprise": ("DN", "HTX", "Người lao động"),
    },
    "level": {
        "national": ("Cấp quốc gia", "Nhà nước", "Cấp nhà nước", "Trung ương", "TW"),
        "ministry": ("Bộ", "Cấp bộ", "Ngành", "Cấp bộ, ngành"),
        "province": ("Cấp tỉnh", "UBND tỉnh"),
        "local": ("Huyện", "Cấp huyện", "UBND huyện", "Xã", "Cấp xã", "UBND xã"),
    },
    "source": {
        "science": (
            "SN KHCN", "SN KH&CN", "SNKH", "Sự nghiệp KHCN", "Sự nghiệp KH&CN",
            "Sự nghiệp khoa học", "NS SNKH", "Kinh phí sự nghiệp KHCN",
        ),
        "public_investment": ("Vốn đầu tư công", "ĐTC"),
        "counterpart": (
            "Đối ứng", "Vốn đối ứng", "DN đối ứng", "Doanh nghiệp đối ứng", "Doanh nghiệp",
            "Đối ứng của doanh nghiệp", "Đối ứng của DN",
        ),
        "other": ("Khác", "Nguồn khác"),
    },
}  # fmt: skip
"""Name of a field -> code -> words; a field knows only those of its own codes."""

UNSETTLED: dict[str, dict[str, str]] = {
    "legal_form": {
        words: f"“{words}” chưa rõ một hay nhiều thành viên nên không ghi. Ghi trong hồ sơ."
        for words in ("TNHH", "Công ty TNHH", "Cty TNHH", "Trách nhiệm hữu hạn")
    },
}
"""Name of a field -> what lists write that is true of several choices -> what to tell."""
