import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { documentedFacts, documentedOfficial } from "./datasets.ts";

const FACTS = `topic,dyad,year,unit,value,note,source_url
remittances,RUS>UZB,2017,USD bn,3.902,Bank of Russia via money-transfer systems,http://news.example/1
remittances,RUS>TKM,2017,USD mn,2,same,http://news.example/2
remittances,RUS>UZB,2022,USD bn,14.5,Central Bank of Uzbekistan via RBC,http://news.example/3
remittances,RUS>KGZ,2018Q3,USD mn,661,Bank of Russia,http://news.example/4
gas,TKM>RUS,2006,bcm,41,more than 41 bcm bought (Itar-Tass/Xinhua),http://news.example/5
bases,RUS in TJK,2020s,troops,5000-7000,201st base (estimate),http://news.example/6
opinion,KGZ > CHN,2020 spring,% best able to help with COVID-19,7.5,Central Asia Barometer,same
opinion,KAZ > CHN,2020 spring,% best able to help with COVID-19,20,Central Asia Barometer (nearly 20),same
students,KAZ in RUS,2021,students,61000,Russian Ministry of Science and Higher Education,http://news.example/7
FDI,CHN stock in five CA states,2022,USD bn (nearly),15,MOFCOM,http://news.example/9
FDI,Mutual (post-Soviet) FDI stock in KAZ,2024H1,USD bn,10.4,EDB Monitoring of Mutual Investments,http://news.example/10
opinion,"KAZ,KGZ,TJK,UZB > RUS",2006-2018,% approve leadership (Gallup mean),80,Gallup World Poll,http://news.example/11
FDI,CHN stock in KAZ (host statistics / Chinese statistics),2016,USD bn,3.51 / 5.432,Feng Yujun 2019,http://news.example/8
`;

test("figures of a central bank or ministry are its state's own report", () => {
  expect(figures(documentedOfficial.read(textFiles({ f1: FACTS })))).toEqual([
    "RUS RUS UZB 2017 3902000000 (http://news.example/1)",
    "RUS RUS TKM 2017 2000000 (http://news.example/2)",
    "UZB RUS UZB 2022 14500000000 (http://news.example/3)",
    "RUS RUS KGZ 2018-Q3 661000000 (http://news.example/4)",
    "RUS KAZ RUS 2021 61000 (http://news.example/7)",
    "CHN CHN central-asian-states 2022 15000000000 estimated (http://news.example/9)",
    "KAZ CHN KAZ 2016 3510000000 (http://news.example/8)",
    "CHN CHN KAZ 2016 5432000000 (http://news.example/8)",
  ]);
});

test("figures of the press and of pollsters are third-party, with the address as note", () => {
  expect(figures(documentedFacts.read(textFiles({ f1: FACTS })))).toEqual([
    "press-reports TKM RUS 2006 41 estimated (http://news.example/5)",
    "central-asia-barometer KGZ CHN 2020 0.075 (http://news.example/6)",
    "central-asia-barometer KAZ CHN 2020 0.2 estimated (http://news.example/6)",
    "eurasian-development-bank post-soviet-investors KAZ 2024-H1 10400000000 (http://news.example/10)",
    "gallup kaz-kgz-tjk-uzb RUS 2018 0.8 (http://news.example/11)",
  ]);
});

function read(from: string, to: string): readonly string[] {
  return codes(documentedFacts.read(textFiles({ f1: FACTS.replace(from, to) })));
}

test("a range, an unknown unit, a group of states or a missing address stop the import", () => {
  expect(read("RUS in TJK,2020s", "RUS in TJK,2019")).toEqual(["raw.number"]);
  expect(read("USD bn,3.902", "roubles,3.902")).toEqual(["raw.unexpected"]);
  expect(read("KGZ > CHN", '"KGZ,TJK > CHN"')).toEqual(["raw.unexpected"]);
  expect(read("http://news.example/5", "a page")).toEqual(["raw.unexpected"]);
});

test("a body that nobody knows leaves the reporter empty, which the runner refuses", () => {
  const text = FACTS.replace("Bank of Russia,", "a friend,");
  expect(figures(documentedOfficial.read(textFiles({ f1: text })))[3]).toMatch(/^ RUS KGZ 2018-Q3/);
});
