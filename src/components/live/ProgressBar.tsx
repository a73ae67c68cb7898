'use client'
import './live.css'

type ProgressBarProps = { label: string; /** 0–100; null: not known yet. */ percent: number | null }

/** In the colours of the theme, which browsers' own bar does not know. */
export const ProgressBar = ({ label, percent }: ProgressBarProps) => (
  <div
    aria-label={label}
    aria-valuemax={100}
    aria-valuemin={0}
    className="repreel-live__track"
    role="progressbar"
    {...(percent !== null && { 'aria-valuenow': percent })}
  >
    <div className="repreel-live__bar" style={{ inlineSize: `${percent ?? 0}%` }} />
  </div>
)
