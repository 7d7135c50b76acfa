import { describe, expect, it } from "vitest";
import { find } from "../find.ts";

const covered = (name: string, text: string): string =>
  find(text, { known: { names: [name] } })
    .filter(({ type }) => type === "PERSON")
    .map(({ start, end }) => text.slice(start, end))
    .join(" + ");

describe("people known in Latin letters and written by their sound", () => {
  it.each([
    ["Tom Baker", "اتصل توم بيكر مرتين", "توم بيكر"],
    ["Tom Baker", "ביקש שנדבר עם טום בייקר במקומו", "טום בייקר"],
    ["Tom Baker", "टॉम बेकर ने कहा कि", "टॉम बेकर"],
    ["James Wilson", "Τζέιμς Γουίλσον κάλεσε", "Τζέιμς Γουίλσον"],
    ["James Wilson", "вчера Джеймс Уилсон звонил", "Джеймс Уилсон"],
    ["Marta Olszewska", "أرسلت مارتا أولشيفسكا العقد", "مارتا أولشيفسكا"],
    ["Emily Clark", "الطلب باسم إيميلي كلارك", "إيميلي كلارك"],
    ["James Wilson", "제임스 윌슨 고객님이 문의", "제임스 윌슨"],
    ["Tom Baker", "톰 베이커님이 전화", "톰 베이커"],
    ["Luc Dupont", "اسم العميل: لوك دوبون", "لوك دوبون"],
  ])("%s in: %s", (name, text, value) => {
    expect(covered(name, text)).toBe(value);
  });

  it("one word of them alone is somebody once both were met", () => {
    expect(covered("Tom Baker", "ο Τομ Μπέικερ πήρε τηλέφωνο. Ο Μπέικερ περιμένει")).toBe("Τομ Μπέικερ + Μπέικερ");
  });

  it.each([
    ["Tom Baker", "طلب تم بكرة إرساله"],
    ["James Wilson", "заказ ещё не пришёл, жмёт вилку"],
    ["Tom Baker", "택배가 토요일 박스 두 개 왔어요"],
    ["Emily Clark", "το δέμα μου λείπει και κλαίρε"],
  ])("%s is nobody in: %s", (name, text) => {
    expect(covered(name, text)).toBe("");
  });
});
