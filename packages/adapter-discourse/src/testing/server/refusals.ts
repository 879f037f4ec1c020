import { type Answer, jsonAnswer } from "./answer.js";

/** Answers that say no, in the words of Discourse. */
export const refusals = {
  notFound: (): Answer => refusal(404, "not_found", "The requested URL or resource could not be found."),
  /** The status of what was deleted, where the site says so in detail. */
  gone: (): Answer => refusal(410, "not_found", "The requested URL or resource could not be found."),
  notLoggedIn: (): Answer => refusal(403, "not_logged_in", "You need to be logged in to do that."),
  invalidAccess: (): Answer => refusal(403, "invalid_access", "You are not permitted to view the requested resource."),
  invalidKey: (): Answer =>
    refusal(
      403,
      "invalid_access",
      "You are not permitted to view the requested resource. The API username or key is invalid.",
    ),
  invalidParameters: (name: string): Answer =>
    refusal(400, "invalid_parameters", `You supplied invalid parameters to the request: ${name}`),
} as const;

function refusal(status: number, type: string, message: string): Answer {
  return jsonAnswer({ errors: [message], error_type: type }, status);
}
