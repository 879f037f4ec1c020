// How often a flaw is told of sound communities, and how often a planted one is found. Prints the seeds.
import { checkClean, checkPlanted } from "./campaign.js";
import { plantedDefects } from "./planted-defects.js";
import { shapes } from "./simulated.js";

const [seedsPerShape = 20, firstSeed = 1] = process.argv.slice(2).map(Number);
const seeds = Array.from({ length: seedsPerShape }, (_, index) => firstSeed + index);
const plantedIn = ["one-person", "spread", "plain"];
const plantedSeeds = seeds.slice(0, Math.max(1, Math.ceil(seeds.length / 2)));

console.log(`Seeds ${seeds[0]} to ${seeds.at(-1)}; planted: ${plantedSeeds[0]} to ${plantedSeeds.at(-1)}.\n`);
console.log("| Sound communities | Communities | With a flaw told |\n| --- | --- | --- |");
let [communities, alarms] = [0, 0];
for (const shape of Object.keys(shapes)) {
  const outcomes = seeds.map((seed) => checkClean(shape, seed));
  const false_ = outcomes.filter(({ flaws }) => flaws.length > 0);
  communities += outcomes.length;
  alarms += false_.length;
  console.log(`| ${shape} | ${outcomes.length} | ${false_.length} |`);
  for (const { seed, flaws } of false_) console.error(shape, seed, JSON.stringify(flaws));
}
console.log(`| all | ${communities} | ${alarms} |\n`);
console.log(`| Planted | ${plantedIn.join(" | ")} | Something else told |\n| --- |${plantedIn.map(() => " --- |").join("")} --- |`);
let [planted, found] = [0, 0];
for (const defect of Object.keys(plantedDefects)) {
  let others = 0;
  const cells = plantedIn.map((shape) => {
    const outcomes = plantedSeeds.map((seed) => checkPlanted(defect, shape, seed));
    const hits = outcomes.filter(({ isFound }) => isFound).length;
    others += outcomes.filter((outcome) => outcome.others.length > 0).length;
    planted += outcomes.length;
    found += hits;
    for (const outcome of outcomes)
      if (!outcome.isFound || outcome.others.length > 0) console.error(JSON.stringify(outcome));
    return `${hits} of ${outcomes.length}`;
  });
  console.log(`| ${defect} | ${cells.join(" | ")} | ${others} |`);
}
console.log(`\nFound ${found} of ${planted}.`);
