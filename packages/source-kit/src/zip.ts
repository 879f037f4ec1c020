export { openZip, type SoundZip, type ZipLimits } from "./zip/open-zip.js";
export { ZipError, type ZipErrorCode } from "./zip/zip-error.js";
