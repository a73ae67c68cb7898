/** 1230 → "PT20M30S" (ISO 8601), whole seconds. */
export const isoDuration = (seconds: number): string => {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const parts = [hours > 0 && `${hours}H`, minutes > 0 && `${minutes}M`, rest > 0 && `${rest}S`]
  return `PT${parts.filter(Boolean).join('') || '0S'}`
}
