import { render } from "svelte/server";
import { expect, test } from "vitest";
import BarChart from "./BarChart.svelte";

test("bars are drawn to one scale, each with its figure in words", () => {
  const { body } = render(BarChart, {
    props: {
      title: "Partners",
      unit: "USD",
      fileName: "partners",
      credits: [],
      bars: [
        { id: "CHN", label: "China", value: 40e9, actor: "CHN" },
        { id: "RUS", label: "Russia", value: 10e9, actor: "RUS" },
      ],
    },
  });
  expect(body).toContain("width: 25%");
  expect(body).toContain("40\u00a0bn\u00a0USD");
  expect(body).toContain("10,000,000,000");
});

test("a bar that is warned of is an outline and says why", () => {
  const { body } = render(BarChart, {
    props: {
      title: "Partners",
      unit: "USD",
      fileName: "partners",
      credits: [],
      bars: [{ id: "CHN", label: "China", value: 40e9, mark: "unreliable" }],
    },
  });
  expect(body).toMatch(/class="bar[^"]*hollow/);
  expect(body).toContain("<small");
});

test("the file says whose figures they are and under which licence", () => {
  const { body } = render(BarChart, {
    props: {
      title: "Partners",
      unit: "USD",
      fileName: "partners",
      credits: [{ label: "The Office", licence: { name: "CC BY 4.0" } }],
      bars: [{ id: "CHN", label: "China", value: 40e9 }],
    },
  });
  const address = /href="(data:text\/csv[^"]+)"/.exec(body)?.[1] ?? "";
  expect(decodeURIComponent(address)).toContain("CHN,China,40000000000,,USD,,The Office,CC BY 4.0");
});
