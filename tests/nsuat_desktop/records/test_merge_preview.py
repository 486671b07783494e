from nsuat_desktop.records.merge_preview import merge_preview
from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.workspace import Workspace


def add(workspace: Workspace, record_type: str, **values: object) -> Record:
    return workspace.records.save(Draft(record_type, values))  # type: ignore[arg-type]


def test_it_tells_what_stays_and_what_moves(workspace: Workspace) -> None:
    rice = add(workspace, "organisation", name="Gạo", kind="enterprise", phone="0912345678")
    old = add(workspace, "organisation", name="Gạo (cũ)", kind="enterprise", products="gạo")
    add(workspace, "support", organisation=old.id, solution="5S", steps={"applied": "2024-05-01"})
    add(workspace, "person", full_name="Nguyễn Văn An", organisation=old.id)
    workspace.attachments.attach_content(old, "giay.txt", b"giay")
    found = merge_preview(
        workspace.records, workspace.reader, "organisation", [rice.id, old.id, rice.id]
    )
    assert [record.title for record in found.records] == ["Gạo", "Gạo (cũ)"]
    assert found.moved(0) == {"support": 1, "person": 1, "attachment": 1}
    assert found.moved(1) == {}
    assert found.best() == 1
    by_name = {field.name: field for field in found.fields}
    assert by_name["kind"].texts == ("Doanh nghiệp", "Doanh nghiệp")
    assert not by_name["kind"].differs
    assert by_name["name"].differs
    assert (by_name["name"].taken_from(1), by_name["phone"].taken_from(1)) == (1, 0)
    assert "tax_code" not in by_name
