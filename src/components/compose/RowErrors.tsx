'use client'
import { useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { errorsAt } from './errorsAt.ts'

type RowErrorsProps = {
  path: string
  /** Fields below it that say it themselves. @default none */
  except?: RegExp
}

/** As Payload's own fields do, only once somebody has tried to save. */
export const RowErrors = ({ except, path }: RowErrorsProps) => {
  const isSubmitted = useFormSubmitted()
  // A text, so that other fields' changes draw nothing anew.
  const errors = useFormFields(([form]) =>
    errorsAt(
      except ? Object.fromEntries(Object.entries(form).filter(([name]) => !except.test(name))) : form,
      path,
    ).join('\n'),
  )
  if (!isSubmitted || errors === '') return null
  return (
    <ul className="repreel-compose__errors" role="alert">
      {[...new Set(errors.split('\n'))].map((error) => (
        <li key={error}>{error}</li>
      ))}
    </ul>
  )
}
