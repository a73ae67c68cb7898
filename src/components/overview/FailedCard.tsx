import type { WidgetServerProps } from 'payload'
import { FailedWidget } from './FailedWidget.tsx'
import { mayEditOf } from './mayEditOf.ts'

export const FailedCard = ({ req }: WidgetServerProps) => <FailedWidget mayEdit={mayEditOf(req)} />
