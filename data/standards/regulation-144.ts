/** Regulation 144-QĐ/TW as far as public pages show it; looked up on the catalog's date. */
import type { DocumentId, Source } from '../documents/types';
import type { Regulation144, Standard, StandardNumber } from './types';

const HOI_AN: Source = {
  title: 'Cổng thông tin điện tử thành phố Hội An',
  url: 'https://hoian.quangnam.gov.vn/webcenter/portal/hoian/pages_tin-tuc/chi-tiet?dDocName=PORTAL566722',
};
const LONG_THANH: Source = {
  title: 'Trang Đảng bộ tỉnh Đồng Nai (Long Thành)',
  url: 'https://dongnai.dcs.vn/longthanh/chitiet/huyen-uy-long-thanh-quan-triet-quy-dinh-144-cua-bo-chinh-tri-31893',
};
const MARKET_SURVEILLANCE: Source = {
  title: 'Tổng cục Quản lý thị trường: Quy định số 144-QĐ/TW',
  url: 'https://qltt.vn/quy-dinh-so-144-qdtw-ve-chuan-muc-dao-duc-cach-mang-cua-can-bo-dang-vien-giai-doan-moi-100977.html',
};
const LAO_CAI: Source = {
  title: 'Báo Lào Cai',
  url: 'https://baolaocai.vn/tu-soi-de-sua-minh-theo-tung-noi-dung-quy-dinh-144-qdtw-post390784.html',
};
/** Reached over http only. */
const THINH_VUONG: Source = {
  title: 'Thịnh vượng Việt Nam: Đoàn kết, kỷ cương, tình thương, trách nhiệm',
  url: 'http://thinhvuongvietnam.com/Content/doan-ket-ky-cuong-tinh-thuong-trach-nhiem-18723',
};

export const REGULATION_144: Regulation144 = {
  document: '144-qd-tw-2024' as DocumentId,
  articles: 6,
  items: 21,
  signer: 'Nguyễn Phú Trọng',
  basis: [
    { name: 'Điều lệ Đảng', document: null },
    { name: 'Quy chế làm việc của Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư khóa XIII', document: null },
    { name: 'Kết luận số 21-KL/TW', document: '21-kl-tw-2021' as DocumentId },
  ],
  effect: {
    vi: 'Có hiệu lực từ ngày ký, phổ biến đến chi bộ.',
    en: 'In effect from the day of signing; made known down to the Party cells.',
    confidence: 'seen',
  },
  implementation: {
    article: 6,
    about: { vi: 'tổ chức thực hiện', en: 'how it is carried out' },
    confidence: 'verified',
  },
  guidance: '159-hd-btgtw-2024' as DocumentId,
  sources: [
    MARKET_SURVEILLANCE,
    HOI_AN,
    LAO_CAI,
    {
      title: 'Hànộimới, 21/5/2024',
      url: 'https://hanoimoi.vn/quy-dinh-so-144-qd-tu-cua-bo-chinh-tri-tu-duy-dot-pha-trong-chi-dao-chien-luoc-ve-xay-dung-dang-666917.html',
    },
  ],
};

/** In order: standard n is article n. */
export const STANDARDS: readonly Standard[] = [
  {
    number: 1,
    name: 'Yêu nước, tôn trọng Nhân dân, tuyệt đối trung thành với Đảng, với Tổ quốc',
    nameInEnglish: 'Patriotism, respect for the People, absolute loyalty to the Party and the Fatherland',
    elements: ['Yêu nước', 'tôn trọng Nhân dân', 'tuyệt đối trung thành với Đảng, với Tổ quốc'],
    clauseCount: { count: 3, confidence: 'verified' },
    clauses: [
      {
        number: 1,
        theme: null,
        wording: {
          vi: 'Theo lý tưởng của Đảng suốt đời; yêu nước, tự hào về dân tộc; trung thành và hết lòng với việc nước, việc dân.',
          en: 'Follow the Party’s ideal for life; love the country and take pride in the nation; serve both loyally.',
        },
        confidence: 'verified',
      },
      {
        number: 2,
        theme: null,
        wording: {
          vi: 'Tin dân, gần dân, chăm lo đời sống của dân; bảo vệ quyền lợi chính đáng và quyền làm chủ của dân; dựa vào dân để xây dựng Đảng.',
          en: 'Trust the People and stay close to them; care for their lives, rights and say; build the Party with their help.',
        },
        confidence: 'verified',
      },
      {
        number: 3,
        theme: null,
        wording: {
          vi: 'Đặt lợi ích quốc gia, dân tộc và lợi ích chung lên trước; bền bỉ chống những việc làm tổn hại các lợi ích ấy.',
          en: 'Put the nation and the common good first; keep resisting what harms them.',
        },
        confidence: 'verified',
      },
    ],
    sources: [MARKET_SURVEILLANCE],
  },
  {
    number: 2,
    name: 'Bản lĩnh, đổi mới, sáng tạo, hội nhập',
    nameInEnglish: 'Firmness, renewal, creativity, integration',
    elements: ['Bản lĩnh', 'đổi mới', 'sáng tạo', 'hội nhập'],
    clauseCount: null,
    clauses: [
      {
        number: null,
        theme: null,
        wording: {
          vi: 'Vững về chính trị, không dao động khi gặp khó khăn, thử thách.',
          en: 'Politically firm; unshaken by difficulty.',
        },
        confidence: 'seen',
      },
      {
        number: null,
        theme: null,
        wording: {
          vi: 'Sáu dám: nghĩ, nói, làm, chịu trách nhiệm, đổi mới, đương đầu với khó khăn; đều vì lợi ích chung.',
          en: 'Six things to dare: to think, speak, act, answer for it, renew, and face difficulty; all for the common good.',
        },
        // That the six are said is verified; that they stand under this standard was seen on one page.
        confidence: 'seen',
      },
      {
        number: null,
        theme: null,
        wording: {
          vi: 'Tự học thêm kiến thức, kỹ năng để làm việc được trong môi trường quốc tế.',
          en: 'Keep gaining the knowledge and skills to work internationally.',
        },
        confidence: 'seen',
      },
    ],
    sources: [
      HOI_AN,
      LONG_THANH,
      {
        title: 'Báo Mới: Bản lĩnh, đổi mới, sáng tạo, hội nhập nhìn từ Quy định 144-QĐ/TW',
        url: 'https://baomoi.net.vn/ban-linh-doi-moi-sang-tao-hoi-nhap-nhin-tu-quy-dinh-144-qd-tw-bai-2-tao-thay-doi-co-tinh-dot-pha-c50047275.epi',
      },
    ],
  },
  {
    number: 3,
    name: 'Cần, kiệm, liêm, chính, chí công vô tư',
    nameInEnglish: 'Industry, thrift, integrity, righteousness, public-spiritedness and selflessness',
    elements: ['Cần', 'kiệm', 'liêm', 'chính', 'chí công vô tư'],
    clauseCount: { count: 5, confidence: 'verified' },
    // The numbers of the last three follow only from the order of the name, so they are not given.
    clauses: [
      {
        number: 1,
        theme: 'cần',
        wording: {
          vi: 'Tận tâm, chịu khó, có trách nhiệm và dám dấn thân; mong đất nước đổi mới, đi lên.',
          en: 'Work with heart, diligence and responsibility; want the country to renew itself.',
        },
        confidence: 'verified',
      },
      {
        number: 2,
        theme: 'kiệm',
        wording: {
          vi: 'Dùng tài sản công đúng mục đích, tiết kiệm mà hiệu quả; không xa hoa, không lãng phí thời gian, tiền của, công sức.',
          en: 'Use public property for its purpose, thriftily and well; waste neither time, money nor effort.',
        },
        confidence: 'verified',
      },
      {
        number: null,
        theme: 'liêm',
        wording: {
          vi: 'Trong sạch: không tham nhũng, không nhũng nhiễu; ngăn chủ nghĩa cá nhân, lợi ích nhóm và sự suy thoái từ sớm.',
          en: 'Stay clean: no corruption, no harassment; guard early against individualism, vested interests and decline.',
        },
        confidence: 'verified',
      },
      {
        number: null,
        theme: 'chính',
        wording: {
          vi: 'Trung thực, thẳng thắn, công tâm; tự phê bình và phê bình, không giấu lỗi; bảo vệ lẽ phải.',
          en: 'Honest, frank and fair; criticise oneself and others, hide no fault; defend what is right.',
        },
        confidence: 'verified',
      },
      {
        number: null,
        theme: 'chí công vô tư',
        wording: {
          vi: 'Giữ danh dự, không ham quyền, không cơ hội; không để người thân lợi dụng chức vụ; biết từ chức khi không còn đủ năng lực, uy tín.',
          en: 'Keep one’s honour, seek no power; let no relative use one’s office; resign when ability or standing no longer suffices.',
        },
        confidence: 'verified',
      },
    ],
    sources: [HOI_AN, LONG_THANH],
  },
  {
    number: 4,
    name: 'Đoàn kết, kỷ cương, tình thương, trách nhiệm',
    nameInEnglish: 'Unity, discipline, compassion, responsibility',
    elements: ['Đoàn kết', 'kỷ cương', 'tình thương', 'trách nhiệm'],
    clauseCount: { count: 4, confidence: 'seen' },
    clauses: [
      {
        number: 1,
        theme: 'đoàn kết',
        wording: {
          vi: 'Giữ đoàn kết từ chi bộ, cơ quan đến nơi ở; chống chia rẽ, bè phái, cục bộ, lợi ích nhóm; góp phần xây dựng Đảng.',
          en: 'Keep unity in the Party cell, at work and at home; resist factions and narrow interests; help build the Party.',
        },
        confidence: 'seen',
      },
      {
        number: 2,
        theme: 'kỷ cương',
        wording: {
          vi: 'Có kỷ luật, nhất là khi phát ngôn; nói và làm đúng đường lối, pháp luật, quy định nơi công tác; nhận việc tổ chức phân công.',
          en: 'Be disciplined, above all in speech; keep to the Party line, the law and the workplace’s rules; accept the tasks assigned.',
        },
        confidence: 'seen',
      },
      {
        number: null,
        theme: 'tình thương',
        wording: {
          vi: 'Sống nghĩa tình, chân thành; thương yêu, giúp đỡ đồng chí, đồng nghiệp và mọi người.',
          en: 'Live warmly and sincerely; help comrades, colleagues and others.',
        },
        confidence: 'seen',
      },
    ],
    sources: [HOI_AN, LONG_THANH, THINH_VUONG],
  },
  {
    number: 5,
    name: 'Gương mẫu, khiêm tốn, tu dưỡng rèn luyện, học tập suốt đời',
    nameInEnglish: 'Setting an example, modesty, self-cultivation and training, lifelong learning',
    elements: ['Gương mẫu', 'khiêm tốn', 'tu dưỡng rèn luyện', 'học tập suốt đời'],
    clauseCount: null,
    clauses: [
      {
        number: null,
        theme: null,
        wording: {
          vi: 'Vận động gia đình, người thân làm theo đường lối của Đảng và pháp luật.',
          en: 'Persuade one’s family to follow the Party line and the law.',
        },
        confidence: 'seen',
      },
    ],
    sources: [HOI_AN, LONG_THANH],
  },
];

/** The standard of that number. */
export function standardOf(number: StandardNumber): Standard {
  const standard = STANDARDS.find((one) => one.number === number);
  if (!standard)
    throw new RangeError(`Standard ${number} is missing from data/standards/regulation-144.ts: restore its entry.`);
  return standard;
}

/** Whether every clause of the article was seen; where not, a reader is told so. */
export function isComplete(standard: Standard): boolean {
  return standard.clauseCount !== null && standard.clauses.length === standard.clauseCount.count;
}
