import type { MembershipRole } from "@ambit/core/model";
import { roleWord } from "#lib/membership/role-word.ts";
import { drawSpans, rolesIn } from "#lib/membership/spans.ts";
import { positionOfDate } from "../period.ts";
import { linear } from "../scale.ts";
import { yearTicks } from "../years.ts";
import type { Drawn, SpansDrawing } from "./drawing.ts";
import { lineAt, textAt } from "./marks.ts";
import { colourOf, edge, ink, inkSoft, paper, rule } from "./palette.ts";
import { clip, widthOf, wrap } from "./text.ts";

const ROW = 36;
const BAR = 16;
const LABELS = 300;
const TOP = 40;

/** Fill, and the dashes of the outline, by which roles are told apart: without a colour, as on the page. */
const LOOKS: Readonly<Record<MembershipRole, { fill: string; dash?: string }>> = {
  member: { fill: ink },
  associate: { fill: edge },
  observer: { fill: rule },
  "dialogue-partner": { fill: paper, dash: "2 2" },
  signatory: { fill: colourOf("--wash") },
  candidate: { fill: paper, dash: "5 3" },
};

/** Memberships over time as one drawing, `width` pixels wide. */
export function drawMemberships({ rows, years, marks }: SpansDrawing, width: number): Drawn {
  const track = width - LABELS;
  const scale = linear([years[0] - 0.5, years[1] + 0.5], 0, 100);
  const x = (percent: number) => LABELS + (percent / 100) * track;
  const foot = TOP + rows.length * ROW;
  const ticks = yearTicks(years[0], years[1]).filter(({ wide }) => wide);
  const markup = [
    keyOf(rolesIn(rows)),
    ...ticks.map(
      ({ year }) =>
        lineAt([x(scale.at(year)), TOP, x(scale.at(year)), foot], rule) +
        textAt(String(year), x(scale.at(year)), foot + 22, {
          colour: inkSoft,
          anchor: "middle",
        }),
    ),
    ...rows.map(({ label, spans }, index) => {
      const top = TOP + index * ROW;
      const [name = ""] = clip(wrap(label, 14, LABELS - 16), 1);
      return [
        textAt(name, 0, top + ROW / 2 + 5),
        ...drawSpans(spans, scale).map(({ role, start, size }) =>
          spanAt(role, x(start), top + (ROW - BAR) / 2, (size / 100) * track),
        ),
      ].join("");
    }),
    ...marks.map((date) => {
      const at = x(scale.at(positionOfDate(date)));
      return lineAt([at, TOP, at, foot], colourOf("--focus"), { width: 2, dash: "5 4" });
    }),
  ].join("");
  return { markup, height: foot + 32 };
}

function keyOf(roles: readonly MembershipRole[]): string {
  let left = 0;
  return roles
    .map((role) => {
      const word = roleWord(role);
      const drawn = spanAt(role, left, 4, 26) + textAt(word, left + 34, 17, { colour: inkSoft });
      left += 34 + widthOf(word, 14) + 24;
      return drawn;
    })
    .join("");
}

function spanAt(role: MembershipRole, x: number, y: number, width: number): string {
  const { fill, dash } = LOOKS[role];
  const dashed = dash ? ` stroke-dasharray="${dash}"` : "";
  return `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${fill}" stroke="${ink}"${dashed}/>`;
}
