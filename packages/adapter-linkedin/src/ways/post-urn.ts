/**
 * What LinkedIn calls a post, from a link to it, percent-encoded or not; `undefined` where the link names none. A post
 * has another number as an activity than as a share: both are names of it.
 *
 * @example
 * postUrn("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7100000000000000001/") // => "urn:li:share:7100000000000000001"
 */
export function postUrn(link: string): string | undefined {
  return /urn:li:(?:activity|share|ugcPost|groupPost):[0-9-]+/.exec(link.replaceAll(/%3A/gi, ":"))?.[0];
}
