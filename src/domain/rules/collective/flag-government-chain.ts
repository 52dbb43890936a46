import { defineRule } from "../defineRule";
import { governmentFlag } from "../law/laws";
import { onAward } from "../say/reports";
import { checkChain } from "../shared/chain";

export const rule = defineRule({
  id: "flag-government-chain",
  severity: "error",
  section: 3,
  slip: "supply",
  meeting: "decide",
  title: {
    vi: "Đăng ký Cờ thi đua của Chính phủ nhưng không đăng ký {coBo}.",
    en: "Emulation Flag of the Government without {coBo}.",
  },
  why: {
    vi: "Cờ thi đua của Chính phủ xét trong số tập thể đủ tiêu chuẩn Cờ thi đua cấp Bộ. Từ năm 2024 Luật đòi hỏi là tập thể dẫn đầu khối, nên việc này chỉ còn là cảnh báo.",
    en: "The Government's flag goes to collectives that meet the ministry's. From 2024 the Law asks for the bloc's leader, so this is only a warning.",
  },
  basis: governmentFlag,
  messages: {
    withoutMinistryFlag: {
      vi: {
        found: "Đăng ký Cờ thi đua của Chính phủ nhưng không đăng ký {coBo}.",
        expected: "Đơn vị đăng ký Cờ thi đua của Chính phủ phải đủ tiêu chuẩn và đăng ký {coBo}.",
        remedy: "Đề nghị đơn vị bổ sung đăng ký {coBo} hoặc rút đăng ký Cờ thi đua của Chính phủ.",
        demand:
          "Đăng ký Cờ thi đua của Chính phủ mà chưa đăng ký {coBo}; đơn vị đăng ký Cờ thi đua của Chính phủ phải đăng ký cả hai.",
      },
      en: {
        found: "Registers Emulation Flag of the Government, and not {coBo}.",
        expected: "A unit that registers the Government's flag must meet and register {coBo}.",
        remedy: "Please ask the unit to register {coBo} as well or withdraw the Government's.",
        demand:
          "Registers Emulation Flag of the Government without {coBo}; who registers the Government's flag must register both.",
        ask: "Please register {coBo} as well or withdraw the Government's.",
      },
    },
    unclear: {
      vi: {
        found:
          "Đăng ký Cờ thi đua của Chính phủ; chưa rõ có {coBo} hay không vì còn danh hiệu chưa đọc được ({count} trường hợp).",
        expected: "Đơn vị đăng ký Cờ thi đua của Chính phủ cũng phải đăng ký {coBo}.",
        remedy: "Đề nghị ghi lại cho rõ các danh hiệu chưa đọc được rồi kiểm tra lại.",
        demand:
          "Đăng ký Cờ thi đua của Chính phủ, danh hiệu đi cùng chưa đọc được ({count} trường hợp); đơn vị đăng ký cờ này phải đăng ký cả {coBo}.",
        ask: "Đề nghị đơn vị ghi lại cho rõ các danh hiệu.",
      },
      en: {
        found:
          "Registers Emulation Flag of the Government; a title beside it cannot be read, so {coBo} is not sure (cases: {count}).",
        expected: "A unit that registers the Government's flag must register {coBo} too.",
        remedy: "Please have the unread titles written clearly and check again.",
        demand:
          "Registers Emulation Flag of the Government with a title beside it that cannot be read (cases: {count}); who registers this flag must register {coBo} too.",
        ask: "Please write the titles clearly.",
      },
    },
  },
  check({ registration }, report) {
    checkChain(registration, { honour: "coChinhPhu", needs: "coBo" }, report, (row, flag) =>
      report.fail("withoutMinistryFlag", onAward(row, flag)),
    );
  },
});
