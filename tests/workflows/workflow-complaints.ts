import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { githubReader } from "./github-reader.js";

/** A workflow of GitHub Actions, and the folder that its steps run in. */
export interface WorkflowFile {
  readonly name: string;
  readonly text: string;
  readonly folder: string;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What GitHub's own reader says of it: keys, values and expressions that are none. */
export async function syntaxComplaints({ name, text }: WorkflowFile): Promise<readonly string[]> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = githubReader;
  const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** The commands of a step: what it runs, and what it hands to an action to run. */
function commandsOf({ run, with: inputs = {} }: Step): readonly string[] {
  const handed = ["version", "publish"].map((key) => inputs[key]).filter((value) => typeof value === "string");
  return [...(run === undefined ? [] : run.split("\n")), ...handed]
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Commands that name a file or a script of package.json that is not there, or a program that no runner has. */
export function commandComplaints({ name, text, folder }: WorkflowFile, scripts: readonly string[]): readonly string[] {
  const { jobs } = parse(text) as Workflow;
  return Object.values(jobs)
    .flatMap(({ steps }) => steps.flatMap(commandsOf))
    .flatMap((command): readonly string[] => {
      const [program = "", ...words] = command.split(/\s+/);
      if (program.includes("/")) {
        const path = join(folder, program);
        if (!existsSync(path)) return [`${name}: ${program} does not exist.`];
        return (statSync(path).mode & 0o111) === 0 ? [`${name}: ${program} cannot be executed.`] : [];
      }
      if (program !== "npx" && program !== "npm") return [`${name}: no runner is known to have ${program}.`];
      const script = words[words.indexOf("run") + 1];
      return words.includes("run") && !scripts.includes(script ?? "") ? [`${name}: there is no script ${script}.`] : [];
    });
}

/** Rights of a job that nothing in it needs, and those that are missing for what it does. */
export function rightsComplaints({ name, text }: WorkflowFile): readonly string[] {
  const workflow = parse(text) as Workflow;
  if (workflow.permissions === undefined) return [`${name} leaves to each repository what its jobs may do.`];
  return Object.entries(workflow.jobs).flatMap(([id, { steps, permissions = workflow.permissions ?? {} }]) => {
    const publishes = steps.some(({ uses }) => uses?.startsWith("changesets/action@"));
    const needed = publishes
      ? { contents: "write", "pull-requests": "write", "id-token": "write" }
      : { contents: "read" };
    const told = JSON.stringify(Object.entries(permissions).sort());
    const right = JSON.stringify(Object.entries(needed).sort());
    return told === right ? [] : [`${name}: the job ${id} may do ${told}, and needs ${right}.`];
  });
}

/** Tokens of npm that would not arrive: setup-node writes the file that NODE_AUTH_TOKEN is read from only with a `registry-url`. */
export function tokenComplaints({ name, text }: WorkflowFile): readonly string[] {
  const { jobs } = parse(text) as Workflow;
  return Object.entries(jobs).flatMap(([id, { steps }]): readonly string[] => {
    const publishing = steps.findIndex(({ uses }) => uses?.startsWith("changesets/action@"));
    if (publishing === -1) return [];
    const registry = steps.slice(0, publishing).findLast(({ uses }) => uses?.startsWith("actions/setup-node@"))?.with?.[
      "registry-url"
    ];
    const token = steps[publishing]?.env?.["NODE_AUTH_TOKEN"];
    return [
      ...(registry === undefined ? [`${name}: no registry-url before the job ${id} publishes.`] : []),
      ...(token === undefined ? [`${name}: the job ${id} publishes without NODE_AUTH_TOKEN.`] : []),
    ];
  });
}

/** Reads a workflow. */
export function readWorkflow(path: string, folder: string): WorkflowFile {
  return { name: path, text: readFileSync(path, "utf8"), folder };
}
