/** The name that a text most likely means. */
import { nearestName } from "../../../../src/domain/rules/ask/nearest";

const PHONG = ["Phòng Đào tạo", "Phòng Quản trị", "Phòng Thư ký"];

test.each([
  ["Phòng Đào tao", "Phòng Đào tạo"],
  ["PHÒNG QUẢN TRI", "Phòng Quản trị"],
  ["Ban Giám hiệu", null],
])("«%s» means %s", (text, meant) => {
  expect(nearestName(PHONG, text)).toBe(meant);
});
