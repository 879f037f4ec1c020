// Proves the built program as a process of its own, under what goes wrong around it: node --test test/process.mjs
// Nothing here waits for time to pass: only for what the child writes, for what it makes, or for its end.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const program = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "community-health-process-"));
const env = { PATH: process.env.PATH, HOME: folder };
const bounded = { timeout: 60_000 };
const running = new Set();

after(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a program; what it prints on pipes is gathered. */
function start(command, args, stdio = ["ignore", "pipe", "pipe"]) {
  const child = spawn(command, args, { cwd: folder, env, stdio });
  const printed = { stdout: "", stderr: "" };
  running.add(child);
  for (const name of ["stdout", "stderr"]) {
    child[name]?.setEncoding("utf8").on("data", (text) => {
      printed[name] += text;
    });
  }
  const ended = once(child, "close").then(([status, signal]) => {
    running.delete(child);
    return { status, signal, ...printed };
  });
  return { child, ended };
}

const run = (words, stdio) => start(process.execPath, [program, ...words.split(" ")], stdio);

/** That the program ended by itself, with this status and without showing its insides. */
function assertEnded({ status, signal, stderr }, expected) {
  assert.deepEqual({ status, signal }, { status: expected, signal: null }, stderr);
  assert.doesNotMatch(stderr, /\n\s+at |node:|EPIPE|ENOSPC/);
}

test("the environment of the process is where a token is looked up", bounded, async () => {
  const page = "--page 90000001 --token-env NO_SUCH_VARIABLE --option retention=linkedin";
  const result = await run(`report linkedin ${page}`).ended;
  assert.match(result.stderr, /NO_SUCH_VARIABLE/);
  assert.doesNotMatch(result.stderr, /options are not right/);
  assertEnded(result, 65);
});

const header = "id,type,created_at,author,conversation,target";
const days = Array.from({ length: 84 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
const rows = days.flatMap((date, day) => [
  `q${day},opening,${date}T09:00:00Z,member${day % 9},c${day},`,
  `a${day},reply,${date}T11:00:00Z,${day % 3 === 0 ? `member${(day + 4) % 9}` : "ann"},c${day},q${day}`,
]);
writeFileSync(join(folder, "posts.csv"), `${[header, ...rows].join("\n")}\n`);

/** An adapter that says on stderr that it reads, and then does what is asked. */
writeFileSync(
  join(folder, "adapter.mjs"),
  `const result = (value) => ({ isOk: () => true, isErr: () => false, value });
export function createSourceAdapter({ then }) {
  const said = { name: "odd", source: "odd", capabilities: ["openings", "authors"], classifiedFields: [], incremental: false, stores: false };
  return result({ contractVersion: 1, name: "odd", source: "odd", describe: async () => result(said), async *read() {
    yield [{ kind: "contribution", id: "1", type: "opening", at: "2026-01-02T09:00:00Z", author: "ann" }];
    process.stderr.write("reading\\n");
    setInterval(() => {}, 1_000);
    if (then === "hang") await new Promise(() => {});
    while (then === "never wait") yield [];
    if (then === "interrupt") process.kill(process.pid, "SIGINT");
    yield [{ kind: "end", complete: true }];
  } });
}`,
);

for (const words of ["report posts.csv", "report posts.csv --format json", "schema record", "--help"]) {
  test(`${words}: a reader that goes away before the first line is no error`, bounded, async () => {
    const { child, ended } = run(words);
    child.stdout.destroy();
    assertEnded(await ended, 0);
  });

  test(`${words}: nor is one that goes away after the first bytes`, bounded, async () => {
    const { child, ended } = run(words);
    await once(child.stdout, "data");
    child.stdout.destroy();
    assertEnded(await ended, 0);
  });
}

test("a pipe for stderr that nobody reads changes nothing", bounded, async () => {
  const { child, ended } = run("report absent.csv");
  child.stderr.destroy();
  assertEnded(await ended, 65);
});

for (const [closed, status] of [
  ["<&-", 0],
  [">&-", 0],
  ["2>&-", 0],
  ["<&- >&- 2>&-", 0],
]) {
  test(`closed from the beginning: ${closed}`, bounded, async () => {
    const shell = ["-c", `exec "$0" "$@" ${closed}`, process.execPath, program, "report", "posts.csv"];
    const ended = await start("sh", shell).ended;
    assertEnded(ended, status);
    if (!closed.includes(">&-")) assert.match(ended.stdout, /168 contributions/);
  });
}

const isFull = existsSync("/dev/full") ? {} : { skip: "there is no /dev/full here" };
for (const words of [
  "report posts.csv",
  "check posts.csv --at-least engagement=0",
  "schema report",
  "--help",
  "--version",
]) {
  test(`${words}: no room where it is printed is told`, { ...bounded, ...isFull }, async () => {
    const full = openSync("/dev/full", "w");
    const ended = await run(words, ["ignore", full, "pipe"]).ended;
    closeSync(full);
    assertEnded(ended, 65);
    assert.match(ended.stderr, /^community-health: What is printed cannot be written\.\n→ .*room.*\n$/);
  });
}

test("no room for an output is told", { ...bounded, ...isFull }, async () => {
  const ended = await run("report posts.csv --output /dev/full").ended;
  assertEnded(ended, 65);
  assert.match(ended.stderr, /\/dev\/full cannot be written[\s\S]*room/);
});

test("no room for what is said on stderr changes nothing", { ...bounded, ...isFull }, async () => {
  const full = openSync("/dev/full", "w");
  const { status } = await run("report absent.csv", ["ignore", "pipe", full]).ended;
  closeSync(full);
  assert.equal(status, 65);
});

const words = (text) => [process.execPath, program, ...text.split(" ")];

test("no room for all of a report to be kept is told, and no half of one stays", bounded, async () => {
  // A file may have 8 blocks: what is over is not written, as on a full disk.
  const limited = ["-c", 'ulimit -f 8; exec "$0" "$@"', ...words("report posts.csv --keep kept --quiet")];
  const ended = await start("sh", limited).ended;
  assertEnded(ended, 65);
  assert.match(ended.stderr, /cannot be written[\s\S]*room/);
  assert.deepEqual(readdirSync(join(folder, "kept")), []);
});

test("no room for a key leaves none behind that nobody could read with", bounded, async () => {
  const keyed = words("report posts.csv --option source=posts --key-file new-key");
  const ended = await start("sh", ["-c", 'ulimit -f 0; exec "$0" "$@"', ...keyed]).ended;
  assertEnded(ended, 65);
  assert.match(ended.stderr, /key for pseudonyms cannot be made/);
  assert.deepEqual(namesLike("new-key"), []);
  const both = await Promise.all([start(keyed[0], keyed.slice(1)).ended, start(keyed[0], keyed.slice(1)).ended]);
  for (const one of both) assertEnded(one, 0);
  assert.equal(both[0].stdout, both[1].stdout);
  assert.deepEqual(namesLike("new-key"), ["new-key"]);
});

/** Waits until a file whose name begins so has something in it: the child's own sign that it is at work. */
async function somethingIn(name) {
  const isThere = () =>
    readdirSync(folder).some((file) => file.startsWith(name) && statSync(join(folder, file)).size > 0);
  const watcher = watch(folder);
  try {
    while (!isThere()) await once(watcher, "change");
  } finally {
    watcher.close();
  }
}

const namesLike = (name) => readdirSync(folder).filter((file) => file.startsWith(name));

test(
  "whatever asks it to end during the read of a big file ends it and leaves nothing half-written",
  bounded,
  async () => {
    // The same compressed rows over and over: much to read and little to store. The first of them are rejected, so that
    // the file of rejected rows shows when the read is under way.
    const bad = Array.from({ length: 3_000 }, (_, row) => `x${row},reply,someday,ann,c0,q0`);
    const many = gzipSync(`${Array.from({ length: 100 }, () => rows.join("\n")).join("\n")}\n`);
    const members = Array.from({ length: 2_000 }, () => many);
    writeFileSync(
      join(folder, "big.csv.gz"),
      Buffer.concat([gzipSync(`${[header, ...bad].join("\n")}\n`), ...members]),
    );
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      const { child, ended } = run("report big.csv.gz --output out.txt --rejected rejected.csv");
      await somethingIn("rejected.csv");
      child.kill(signal);
      assertEnded(await ended, 130);
      assert.deepEqual([...namesLike("out.txt"), ...namesLike("rejected.csv")], []);
    }
  },
);

for (const then of ["hang", "never wait", "interrupt"]) {
  test(`Ctrl-C is heard beside an adapter that makes it hard: ${then}`, bounded, async () => {
    const words = ["report", "--adapter", "./adapter.mjs", "--option", `then=${then}`, "--output", "never.txt"];
    const { child, ended } = start(process.execPath, [program, ...words]);
    // The third one sends the signal itself, with its last words.
    if (then !== "interrupt") {
      await once(child.stderr, "data");
      child.kill("SIGINT");
    }
    const { stderr, ...rest } = await ended;
    assertEnded({ stderr, ...rest }, 130);
    assert.match(stderr, /Interrupted; nothing was written\./);
    assert.deepEqual(namesLike("never.txt"), []);
  });
}

test("the program ends when it is done, also if an adapter left something open", bounded, async () => {
  assertEnded(await run("report --adapter ./adapter.mjs --option then=end").ended, 0);
});

test("a key that cannot be read is told, and nothing of it shown", bounded, async () => {
  mkdirSync(join(folder, "folder"));
  writeFileSync(join(folder, "no-key"), "not-a-key-but-secret", { mode: 0o600 });
  writeFileSync(join(folder, "closed"), "11".repeat(32), { mode: 0o000 });
  const isRoot = process.getuid?.() === 0;
  for (const [file, message] of [
    ["folder", /is a folder/],
    ["no-key", /holds no key/],
    ["posts.csv/key", /cannot be made/],
    ...(isRoot ? [] : [["closed", /cannot be read/]]),
  ]) {
    const ended = await run(`report posts.csv --option source=posts --key-file ${file}`).ended;
    assertEnded(ended, 65);
    assert.match(ended.stderr, message);
    assert.doesNotMatch(ended.stderr, /secret/);
    assert.equal(ended.stdout, "");
  }
});

test("runs that forget at once lose nobody", bounded, async () => {
  writeFileSync(join(folder, "key"), "22".repeat(32));
  chmodSync(join(folder, "key"), 0o600);
  const names = Array.from({ length: 6 }, (_, index) => `${index}`.repeat(16));
  const runs = names.map((name) => run(`forget posts.csv --option source=posts --key-file key --person ${name}`).ended);
  for (const ended of await Promise.all(runs)) assertEnded(ended, 0);
  const list = readFileSync(join(folder, "key.suppressed"), "utf8");
  assert.deepEqual(
    list
      .split("\n")
      .filter((line) => /^\d/.test(line))
      .sort(),
    names,
  );
  assert.equal(statSync(join(folder, "key.suppressed")).mode & 0o777, 0o600);
  assert.deepEqual(namesLike("key.suppressed.lock"), []);
});

test("the templates are found beside the built program, and what they hold can be read", bounded, async () => {
  for (const name of ["plan", "concept"])
    for (const language of ["en", "nl"]) {
      const printed = await run(`${name} --template --language ${language}`).ended;
      assertEnded(printed, 0);
      writeFileSync(join(folder, `${name}.yaml`), printed.stdout);
      assertEnded(await run(`${name} ${name}.yaml`).ended, 0);
    }
});
