import { defineRule } from "../defineRule";
import { ministryFlag } from "../law/laws";
import { onAward } from "../say/reports";
import { checkChain } from "../shared/chain";

export const rule = defineRule({
  id: "flag-ministry-chain",
  severity: "warning",
  section: 3,
  slip: "supply",
  meeting: "decide",
  title: {
    vi: "Đăng ký {coBo} nhưng không đăng ký Tập thể lao động xuất sắc.",
    en: "Registers {coBo} without TTLĐXS.",
  },
  why: {
    vi: "Các mức khen là một bậc thang: đơn vị được suy tôn dẫn đầu khối trước hết phải là Tập thể lao động xuất sắc. Điều kiện này đọc được trong quy định của một số ngành, chưa đối chiếu được với văn bản của Thanh tra Chính phủ.",
    en: "Honours are a ladder: the unit that leads the bloc is first of all a TTLĐXS. The condition was read in other branches' circulars, not in the Inspectorate's own.",
  },
  basis: ministryFlag,
  messages: {
    withoutTitle: {
      vi: {
        found: "Đăng ký {coBo} nhưng không đăng ký Tập thể lao động xuất sắc.",
        expected: "Đơn vị đăng ký {coBo} cũng phải đăng ký Tập thể lao động xuất sắc.",
        remedy: "Đề nghị đơn vị bổ sung đăng ký Tập thể lao động xuất sắc hoặc rút đăng ký cờ.",
        demand: "Đăng ký {coBo} mà chưa đăng ký Tập thể lao động xuất sắc; đơn vị đăng ký cờ này phải đăng ký cả hai.",
      },
      en: {
        found: "Registers {coBo}, and not TTLĐXS.",
        expected: "A unit that registers this flag must register TTLĐXS too.",
        remedy: "Please ask the unit to register TTLĐXS as well or withdraw the flag.",
        demand: "Registers {coBo} without TTLĐXS; who registers this flag must register both.",
        ask: "Please register TTLĐXS as well or withdraw the flag.",
      },
    },
    unclear: {
      vi: {
        found:
          "Đăng ký {coBo}; chưa rõ có Tập thể lao động xuất sắc hay không vì còn danh hiệu chưa đọc được ({count} trường hợp).",
        expected: "Đơn vị đăng ký {coBo} cũng phải đăng ký Tập thể lao động xuất sắc.",
        remedy: "Đề nghị ghi lại cho rõ các danh hiệu chưa đọc được rồi kiểm tra lại.",
        demand:
          "Đăng ký {coBo}, danh hiệu đi cùng chưa đọc được ({count} trường hợp); đơn vị đăng ký cờ này phải đăng ký cả Tập thể lao động xuất sắc.",
        ask: "Đề nghị đơn vị ghi lại cho rõ các danh hiệu.",
      },
      en: {
        found: "Registers {coBo}; a title beside it cannot be read, so TTLĐXS is not sure (cases: {count}).",
        expected: "A unit that registers this flag must register TTLĐXS too.",
        remedy: "Please have the unread titles written clearly and check again.",
        demand:
          "Registers {coBo} with a title beside it that cannot be read (cases: {count}); who registers this flag must register TTLĐXS too.",
        ask: "Please write the titles clearly.",
      },
    },
  },
  check({ registration }, report) {
    checkChain(registration, { honour: "coBo", needs: "ttldxs" }, report, (row, flag) =>
      report.fail("withoutTitle", onAward(row, flag)),
    );
  },
});
