import { stemTerm } from "./stem.ts";
import { queryTerms } from "./terms.ts";

/**
 * Words of the field that mean the same to whoever searches: claims are in English and say each in
 * one way. States go by their capitals' names; words of other languages lead to the English ones.
 */
const GROUPS: readonly string[] = [
  "overtake, overtook, overtaken, overtaking, pass, passed, surpass, surpassed, went past, go past, leave behind, left behind, outstrip, exceed, exceeded, обогнать, обогнал, обогнала, опередил, опередила, 超过, 超越, озды, басып озды",
  "trade, trading, traded, commerce, turnover, торговля, торговый, товарооборот, 贸易, сауда",
  "partner, партнер, партнёр, 伙伴, серіктес, әріптес",
  "first, largest, biggest, main, leading, top, крупнейший, главный, первый, 最大, ең ірі, басты",
  "loan, debt, credit, lend, lent, lending, borrow, borrowed, owe, owed, долг, кредит, заем, 债务, 贷款, қарыз, несие",
  "base, military base, military site, military facility, airbase, база, военная база, 基地, әскери база",
  "troops, soldiers, forces, войска, 军队, әскер",
  "pipeline, gas line, oil line, трубопровод, газопровод, нефтепровод, 管道, құбыр",
  "gas, natural gas, газ, 天然气",
  "oil, crude, petroleum, нефть, 石油, мұнай",
  "weapons, arms, weaponry, оружие, вооружения, 武器, қару",
  "remittance, remittances, money sent home, денежные переводы, 汇款, ақша аударымдары",
  "migrant, migrants, migration, migrant worker, labour migrant, мигрант, миграция, 移民, мигранттар",
  "investment, invest, invested, FDI, инвестиции, 投资, инвестиция",
  "export, exports, sell, sold, экспорт, 出口",
  "import, imports, buy, bought, импорт, 进口",
  "drill, exercise, manoeuvres, maneuvers, wargame, учения, 演习, жаттығу",
  "railway, rail, railroad, железная дорога, 铁路, теміржол",
  "Belt and Road, Silk Road, BRI, OBOR, Пояс и путь, 一带一路, Бір белдеу бір жол",
  "Eurasian Economic Union, EAEU, EEU, ЕАЭС, 欧亚经济联盟, ЕАЭО",
  "Shanghai Cooperation Organisation, SCO, Shanghai Cooperation Organization, ШОС, 上合组织, ШЫҰ",
  "China, Chinese, Beijing, Peking, Пекин, китайский, 北京, Бейжің, Китай, Қытай, 中国",
  "Russia, Russian, Moscow, Kremlin, Москва, Кремль, российский, 莫斯科, 克里姆林宫, Мәскеу, Россия, Ресей, 俄罗斯",
  "Kazakhstan, Kazakh, Astana, Астана, Нур-Султан, казахстанский, 阿斯塔纳, Казахстан, Қазақстан, 哈萨克斯坦",
  "Kyrgyzstan, Kyrgyz, Kirghizia, Bishkek, Бишкек, Киргизия, киргизский, 比什凯克, Бішкек, Кыргызстан, Қырғызстан, 吉尔吉斯斯坦",
  "Tajikistan, Tajik, Dushanbe, Душанбе, таджикский, 杜尚别, Таджикистан, Тәжікстан, 塔吉克斯坦",
  "Turkmenistan, Turkmen, Ashgabat, Ашхабад, туркменский, 阿什哈巴德, Ашғабат, Туркменистан, Түрікменстан, 土库曼斯坦",
  "Uzbekistan, Uzbek, Tashkent, Ташкент, узбекский, 塔什干, Узбекистан, Өзбекстан, 乌兹别克斯坦",
  "United States, USA, US, America, American, Washington, США, Вашингтон, Америка, 美国, 华盛顿, АҚШ",
];

const MEANINGS = meanings();

/** The most words that one meaning takes. */
export const LONGEST = Math.max(...[...MEANINGS.keys()].map((key) => key.split(" ").length));

/** What else to look for when somebody looks for these words, without themselves; none for most. */
export function synonymsOf(words: readonly string[]): readonly string[] {
  return MEANINGS.get(keyOf(words)) ?? [];
}

function meanings(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const group of GROUPS) {
    const words = group.split(",").map((word) => word.trim());
    for (const word of words) {
      const key = keyOf(queryTerms(word));
      const others = words.filter((other) => keyOf(queryTerms(other)) !== key);
      all.set(key, [...new Set([...(all.get(key) ?? []), ...others])]);
    }
  }
  return all;
}

function keyOf(words: readonly string[]): string {
  return words.map(stemTerm).join(" ");
}
