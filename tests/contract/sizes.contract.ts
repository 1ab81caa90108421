import { expect, test } from "vitest";
import { askProblem, type Send } from "./ask.ts";

const posting = (body: BodyInit): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body,
});

export function sizesContract(send: Send): void {
  test.for(["{", "", "null", "[]", '"text"', '{"test": 5}', "{}"])(
    "400: a body that is no question: %s",
    async (body) => {
      const problem = await askProblem(send, "/v1/verify", posting(body));
      expect(problem).toMatchObject({ status: 400, code: "bad_body" });
      expect(problem.tip).toContain('{"test"');
    },
  );

  test("400: a body with a key that nobody reads, or a day that is none", async () => {
    const question = { test: "date(sco-founding) = 2001" };
    const asking = (body: object) =>
      askProblem(send, "/v1/verify", posting(JSON.stringify({ ...question, ...body })));
    const more = await asking({ colour: "red" });
    expect(more).toMatchObject({ status: 400, code: "bad_body" });
    expect(more.detail).toContain("colour");
    const then = await asking({ asOf: "x" });
    expect(then).toMatchObject({ status: 400, code: "bad_body", parameter: "asOf" });
  });

  test("415: a body that is not declared to be JSON", async () => {
    const body = JSON.stringify({ test: "date(sco-founding) = 2001" });
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonx"]) {
      const headers = { "Content-Type": type };
      const problem = await askProblem(send, "/v1/verify", { method: "POST", headers, body });
      expect(problem).toMatchObject({ status: 415, code: "unsupported_media_type", found: type });
    }
  });

  test("a tree instead of a text: 422 where it is none, 400 beside a text", async () => {
    const asking = (body: object) => askProblem(send, "/v1/verify", posting(JSON.stringify(body)));
    const tree = { type: "name", name: "KAZ" };
    expect(await asking({ tree: { type: "weather" } })).toMatchObject({
      status: 422,
      code: "wrong_tree",
      parameter: "tree",
    });
    expect(await asking({ tree })).toMatchObject({ status: 422, parameter: "tree" });
    expect(await asking({ tree, test: "KAZ" })).toMatchObject({ status: 400, code: "bad_body" });
    const deep = `{"tree": ${'{"type":"not","of":'.repeat(2000)}1${"}".repeat(2000)}}`;
    const problem = await askProblem(send, "/v1/verify", posting(deep));
    expect(problem).toMatchObject({ status: 422, code: "test_too_deep", parameter: "tree" });
  });

  test("413: a body of a megabyte", async () => {
    const body = JSON.stringify({ test: "x".repeat(1_000_000) });
    const problem = await askProblem(send, "/v1/verify", posting(body));
    expect(problem).toMatchObject({ status: 413, code: "too_large" });
  });

  test("413: a test in a body that is longer than any test may be", async () => {
    const body = JSON.stringify({ test: "x".repeat(5000) });
    const problem = await askProblem(send, "/v1/verify", posting(body));
    expect(problem).toMatchObject({ status: 413, code: "test_too_long", parameter: "test" });
  });

  test("413: a test in the address that is longer than any test may be", async () => {
    const problem = await askProblem(send, `/v1/verify?test=${"a".repeat(8000)}`);
    expect(problem).toMatchObject({ status: 413, code: "test_too_long", parameter: "test" });
  });
}

/** Where nothing before the app cuts an address off: on Node. */
export function longAddressContract(send: Send): void {
  test("413: a test of a megabyte in the address", async () => {
    const problem = await askProblem(send, `/v1/verify?test=${"a".repeat(1_000_000)}`);
    expect(problem).toMatchObject({ status: 413, code: "test_too_long", parameter: "test" });
  });
}
