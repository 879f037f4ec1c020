export { BackOff, type BackOffRules } from "./http/back-off.js";
export { type Clock, machineClock } from "./http/clock.js";
export { retryAfter } from "./http/retry-after.js";
export { type Sending, type Sent, sendOnce } from "./http/send-once.js";
