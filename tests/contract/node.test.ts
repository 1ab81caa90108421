import { createApp } from "@ambit/api";
import { diskFiles } from "@ambit/api/disk-files";
import { PACK } from "../built/index.ts";
import { apiContract } from "./api.contract.ts";
import type { Send } from "./ask.ts";
import { longAddressContract } from "./sizes.contract.ts";

const app = createApp(
  () => diskFiles(PACK),
  (error) => {
    throw error;
  },
);

const send: Send = async (path, init) => app.request(path, init);

apiContract(send);
longAddressContract(send);
