import type { Send } from "./ask.ts";
import { compareContract } from "./compare.contract.ts";
import { figuresContract } from "./figures.contract.ts";
import { headersContract } from "./headers.contract.ts";
import { listsContract } from "./lists.contract.ts";
import { observationsContract } from "./observations.contract.ts";
import { problemsContract } from "./problems.contract.ts";
import { sizesContract } from "./sizes.contract.ts";

/** Everything that the API promises, whatever it runs on. */
export function apiContract(send: Send): void {
  listsContract(send);
  observationsContract(send);
  figuresContract(send);
  compareContract(send);
  headersContract(send);
  problemsContract(send);
  sizesContract(send);
}
