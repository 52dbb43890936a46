/** docs/rules from the rules themselves: an overview and a page per rule. A test compares the files with this rendering. */
import { LAWS } from "../../src/domain/campaign/campaign";
import type { LawPackId, ParameterValue } from "../../src/domain/campaign/campaign";
import { basesOf } from "../../src/domain/rules/law/basesOf";
import type { ByLaw, Dated } from "../../src/domain/rules/law/dated";
import { packOf } from "../../src/domain/rules/law/packs";
import type { Standing } from "../../src/domain/rules/law/packs";
import type { Basis, Bilingual, MeetingUse, Message, Rule, Severity, SlipUse } from "../../src/domain/rules/rule";
import { agencyFacts } from "../../src/domain/rules/say/named";
import { fill } from "../../src/messages/format";
import { milder } from "../../src/domain/rules/severity";

export const overviewPath = "README.md";
export const pagePath = (rule: Rule): string => `${rule.id}.md`;

const severityNames: Readonly<Record<Severity, { readonly vi: string; readonly en: string }>> = {
  error: { vi: "Lỗi", en: "error" },
  warning: { vi: "Cảnh báo", en: "warning" },
  notice: { vi: "Lưu ý", en: "notice" },
};

const sections: Readonly<Record<Rule["section"], { readonly vi: string; readonly en: string }>> = {
  1: { vi: "Số liệu trong sổ", en: "The data in the sheet" },
  2: { vi: "Cá nhân", en: "A person" },
  3: { vi: "Tập thể và đơn vị", en: "A collective, and a unit as a collective" },
  4: { vi: "Chỉ tiêu và giao ước của khối", en: "The campaign's targets and pledges" },
};

const confidences: Readonly<Record<Basis["confidence"], { readonly vi: string; readonly en: string }>> = {
  S: { vi: "đã đọc văn bản gốc", en: "read in the source" },
  "S~": { vi: "theo nguồn thứ cấp", en: "from a secondary source" },
  U: { vi: "chưa kiểm chứng", en: "not verified" },
};

/** What a finding of the rule is to the unit, and so to its slip. */
const slipUses: Readonly<Record<SlipUse, Bilingual>> = {
  ask: {
    vi: "Đơn vị sửa hoặc giải trình; nội dung đứng trên phiếu gửi đơn vị.",
    en: "The unit mends or explains it: it stands on the unit's slip.",
  },
  supply: {
    vi: "Đơn vị sửa hoặc giải trình trên phiếu; chưa đủ dữ liệu thì đơn vị được đề nghị bổ sung hồ sơ.",
    en: "The unit mends or explains it on its slip; where the records are missing, the slip asks for them.",
  },
  office: {
    vi: "Khối tự xem xét; phát hiện của quy tắc này không đứng trên phiếu gửi đơn vị.",
    en: "The bloc's own office settles it: what the rule finds stands on no unit's slip.",
  },
};

/** Where the meeting's report says it. */
const meetingUses: Readonly<Record<MeetingUse, Bilingual>> = {
  short: {
    vi: "«Chưa đạt so với chỉ tiêu, giao ước».",
    en: "Among the targets and pledges that are not reached.",
  },
  decide: {
    vi: "«Đề nghị cuộc họp xem xét, quyết định».",
    en: "Among the matters that the meeting decides.",
  },
  rest: {
    vi: "«Đơn vị cần rà soát, bổ sung hồ sơ» (lỗi và cảnh báo).",
    en: "Unit by unit, as what has to be mended before the meeting (errors and warnings).",
  },
};

const generated =
  "<!-- Generated from the rules: change the rule, then run UPDATE_DOCS=1 npx jest test/domain/rules/pages.test.ts -->";

/** With the law's names of what each agency calls by a name of its own. */
function titleOf({ title }: Rule): Bilingual {
  const names = agencyFacts({ agency: "" });
  return { vi: fill(title.vi, names, "vi"), en: fill(title.en, names, "en") };
}

export function overview(rules: readonly Rule[]): string {
  const parts = [
    generated,
    "# Danh mục quy tắc · The rules",
    "Mỗi quy tắc có một trang. Ba mức: **Lỗi** (dòng chưa đưa ra họp được), **Cảnh báo** (cần hỏi lại đơn vị trước khi họp), **Lưu ý** (cuộc họp nên biết).",
    "A page per rule. Three levels: **error** (the row cannot go to the meeting as it stands), **warning** (ask the unit before the meeting), **notice** (the meeting should know).",
  ];
  for (const section of [1, 2, 3, 4] as const) {
    const names = sections[section];
    const rows = rules
      .filter((rule) => rule.section === section)
      .map(
        (rule) =>
          `| [\`${rule.id}\`](${pagePath(rule)}) | ${severityNames[rule.severity].vi} · ${severityNames[rule.severity].en} | ${titleOf(rule).vi}<br>${titleOf(rule).en} | ${confidence(rule)} |`,
      );
    parts.push(
      `## ${section}. ${names.vi} · ${names.en}`,
      ["| Quy tắc · rule | Mức · severity | Phát hiện · finds | Căn cứ · basis |", "|---|---|---|---|", ...rows].join(
        "\n",
      ),
    );
  }
  return `${parts.join("\n\n")}\n`;
}

export function page(rule: Rule): string {
  const severity = severityNames[rule.severity];
  const messages = Object.entries<Message>(rule.messages);
  const parts = [
    generated,
    `# \`${rule.id}\``,
    `**${titleOf(rule).vi}**\n\n${titleOf(rule).en}`,
    `Mức · severity: **${severity.vi}** · ${severity.en}`,
    usesTable(rule).join("\n"),
    `## Vì sao · Why\n\n${rule.why.vi}\n\n${rule.why.en}`,
    `## Căn cứ · Basis\n\n${basisLines(rule).join("\n")}`,
    ...lawTable(rule),
    `## Câu chữ · Sentences\n\nChữ trong {ngoặc nhọn} được thay bằng số liệu của từng trường hợp; {cstdBo}, {coBo}, {bkBo} bằng tên danh hiệu, cờ, bằng khen của cơ quan. Words in {braces} are filled in for each case; {cstdBo}, {coBo}, {bkBo} by what the agency calls its own title, flag and commendation.`,
    ...messages.map(([id, message]) => `### \`${id}\`\n\n${sentences(message).join("\n")}`),
  ];
  return `${parts.join("\n\n")}\n`;
}

function usesTable({ slip, meeting }: Rule): readonly string[] {
  const line = (head: string, value: string, { vi, en }: Bilingual): string =>
    `| ${head} | \`${value}\` | ${vi}<br>${en} |`;
  return [
    "| Nơi nêu · where it is said | | |",
    "|---|---|---|",
    line("Phiếu gửi đơn vị · the unit's slip", slip, slipUses[slip]),
    line("Báo cáo họp · the meeting's report", meeting, meetingUses[meeting]),
  ];
}

const lawNames: Readonly<Record<LawPackId, string>> = {
  2003: "Luật 2003 (đến 31/12/2023) · law of 2003",
  2022: "Luật 2022 (01/01/2024 đến 30/09/2026) · law of 2022",
  2026: "Luật 2026 (từ 01/10/2026) · law of 2026",
};

const bases = (rule: Rule): readonly (readonly [string, Basis])[] =>
  basesOf(rule).map(({ law, from, basis }) => [law === null ? "" : `${lawNames[law]}${since(from)}: `, basis] as const);

const since = (from: string | undefined): string => {
  if (from === undefined) return "";
  const [year, month, day] = from.split("-");
  return `, từ ${day}/${month}/${year}`;
};

/** The packs side by side: how grave a finding is, and the values that the rule reads, with how far they were read. */
function lawTable(rule: Rule): readonly string[] {
  const pack = packOf(rule.id);
  if (pack === undefined) return [];
  const line = <V extends ParameterValue>(head: string, values: ByLaw<V>, said: (value: V) => string): string =>
    `| ${head} | ${LAWS.map((law) => inLaw(rule, law, values[law], said)).join(" | ")} |`;
  const lines = [
    line("Mức · severity", pack.standing, (value) => severityText(rule, value)),
    ...Object.values(pack.parameters).map(({ label, fixed, values }) =>
      line<ParameterValue>(
        `${label.vi}${fixed ? "" : " (đợt thi đua có thể đặt khác)"}<br>${label.en}${fixed ? "" : " (a campaign may set another)"}`,
        values,
        valueText,
      ),
    ),
  ];
  return ["## Theo từng luật · Under each law", ["| | 2003 | 2022 | 2026 |", "|---|---|---|---|", ...lines].join("\n")];
}

/** A value where it never changes, else each with its first day, the earliest first. */
function inLaw<V>(rule: Rule, law: LawPackId, values: readonly Dated<V>[], said: (value: V) => string): string {
  return [...values]
    .reverse()
    .map(({ from, value, basis }) => {
      const own = basis ?? ("text" in rule.basis ? rule.basis : rule.basis[law]);
      return `${from === undefined ? "" : `${since(from).slice(2)}: `}${said(value)} (${own.confidence})`;
    })
    .join("<br>");
}

function severityText(rule: Rule, value: Standing): string {
  if (value === "off") return "không áp dụng · off";
  const { vi, en } = severityNames[milder(rule.severity, value)];
  return `${vi} · ${en}`;
}

function valueText(value: ParameterValue): string {
  if (value === null) return "không đặt · none";
  if (typeof value === "boolean") return value ? "có · yes" : "không · no";
  if (typeof value === "number" && value > 0 && value < 1) return `${Math.round(value * 1000) / 10} %`;
  return typeof value === "string" && value in severityNames ? severityNames[value as Severity].vi : String(value);
}

function basisLines(rule: Rule): readonly string[] {
  const said = ({ text, confidence: level }: Basis): string =>
    `${text.vi} (${confidences[level].vi})<br>${text.en} (${confidences[level].en})`;
  return bases(rule).map(([law, basis]) => {
    const { elsewhere } = basis;
    const others =
      elsewhere === undefined ? "" : `<br>Khối của cơ quan khác · blocs of other agencies: ${said(elsewhere)}`;
    return `- ${law}${said(basis)}${others}`;
  });
}

const confidence = (rule: Rule): string =>
  [...new Set(bases(rule).map(([, basis]) => `${confidences[basis.confidence].vi}`))].join("; ");

function sentences(message: Message): readonly string[] {
  return [
    "| | Tiếng Việt | English |",
    "|---|---|---|",
    `| Thấy · found | ${message.vi.found} | ${message.en.found} |`,
    `| Cần · expected | ${message.vi.expected} | ${message.en.expected} |`,
    `| Làm gì · remedy | ${message.vi.remedy} | ${message.en.remedy} |`,
    `| Trên giấy · on paper | ${message.vi.demand} | ${message.en.demand} |`,
    `| Đề nghị đơn vị · asked of the unit | ${message.vi.ask ?? message.vi.remedy} | ${message.en.ask ?? message.en.remedy} |`,
  ];
}
