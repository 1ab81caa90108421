import { render } from "svelte/server";
import { expect, test } from "vitest";
import QuestionList from "./QuestionList.svelte";

const question = {
  id: "who-leads",
  href: "/questions/who-leads/",
  name: "Who leads?",
  finding: "China leads: so in 2012, 2014.",
  claims: 3,
  sources: ["A 2012", "B 2024"],
};

test("a question stands with what the data say to it, and whose claims answer it", () => {
  const { body } = render(QuestionList, { props: { questions: [question], level: 3 } });
  expect(body.replaceAll(/<!--.*?-->/g, "")).toMatch(
    /<h3[^>]*><a href="\/questions\/who-leads\/">Who leads\?<\/a>/,
  );
  expect(body).toContain("so in 2012, 2014.");
  expect(body).toContain("3 claims: A 2012; B 2024");
});
