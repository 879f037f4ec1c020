import { type Capability, capabilities } from "@org/community-core/source";
import type { SimulationParameters } from "./parameters/simulation-parameters.js";
import { timeFrame } from "./parameters/time-frame.js";

/** What a community with these parameters can show: exactly what their rates and lists let happen. */
export function simulatedCapabilities(parameters: SimulationParameters): readonly Capability[] {
  const shown = new Map<Capability, boolean>([
    ["openings", true],
    ["replies", true],
    ["reactions", parameters.reactionsPerContribution > 0],
    ["edits", parameters.editShare > 0],
    ["flags", parameters.flagShare > 0],
    ["moderationActs", parameters.flagShare > 0 || parameters.closedShare > 0],
    ["invitations", parameters.invitationsPerWeek > 0],
    ["feedback", parameters.feedbackPerMonth > 0],
    ["authors", true],
    ["conversations", true],
    ["replyTargets", parameters.venues.some(({ style }) => style !== "stream")],
    ["acceptedAnswers", parameters.acceptedShare > 0],
    ["closings", parameters.closedShare > 0],
    ["subjects", parameters.subjects.length > 0],
    ["venues", true],
    ["memberList", true],
    ["joinDates", true],
    ["automatedAccounts", parameters.automatedWelcomeShare > 0],
    ["duties", parameters.dutiesDeclared],
    ["absences", timeFrame(parameters).absences.length > 0],
    ["timeEntries", hoursAreWritten(parameters)],
    ["gatherings", parameters.gatheringsPerMonth > 0],
  ]);
  return capabilities.filter((capability) => shown.get(capability) === true);
}

function hoursAreWritten({ timeEntries, manager, colleagues }: SimulationParameters): boolean {
  return timeEntries && (manager.hoursPerWeek > 0 || colleagues.some(({ hoursPerWeek }) => hoursPerWeek > 0));
}
