import { canonicalJson } from '../hash/canonicalJson.ts'
import { sha256 } from '../hash/sha256.ts'

/** Enough digits to tell two values of one workout apart. */
export const shortHash = (value: unknown): string => sha256(canonicalJson(value)).slice(0, 10)
