#!/usr/bin/env node
import process from "node:process";
import { processIo } from "./process-io.js";
import { run } from "./run.js";

const status = await run(process.argv.slice(2), processIo());
// All is written by now. An adapter from outside may have left something open that would keep the process up for ever.
process.exit(status);
