import type { WidgetServerProps } from 'payload'
import { mayEditOf } from './mayEditOf.ts'
import { StaleWidget } from './StaleWidget.tsx'

export const StaleCard = ({ req }: WidgetServerProps) => <StaleWidget mayEdit={mayEditOf(req)} />
