"""Files that the sample keeps with its records."""

from nsuat_desktop.workspace import Workspace

_NAME = "Biên bản nghiệm thu (mẫu).txt"
_NOTE = (
    "TÀI LIỆU MẪU\n\nBiên bản nghiệm thu kèm theo hồ sơ hỗ trợ. Nội dung chỉ để tập sử dụng, "
    "không phải tài liệu thật.\n"
)


def attach_notes(workspace: Workspace, support_ids: list[str]) -> None:
    """Keep a note with each of these supports, as an office keeps its minutes."""
    for support_id in support_ids:
        owner = workspace.records.get(support_id, "support")
        workspace.attachments.attach_content(owner, _NAME, _NOTE.encode("utf-8"))
