import { memoryFiles, packFilesContract } from "../testing/index.ts";

packFilesContract("files in memory", memoryFiles);
