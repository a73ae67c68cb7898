'use client'
import type { ClientField, SanitizedFieldsPermissions } from 'payload'
import { RenderFields } from '@payloadcms/ui'

type FormFieldsProps = {
  fields: ReadonlyArray<ClientField | undefined>
  isReadOnly: boolean
  path: string
  permissions: SanitizedFieldsPermissions
  schemaPath: string
}

/** Payload's own fields, where they serve as they are. */
export const FormFields = ({ fields, isReadOnly, path, permissions, schemaPath }: FormFieldsProps) => (
  <RenderFields
    className="repreel-compose__fields"
    fields={fields.filter((field) => field !== undefined)}
    forceRender
    margins={false}
    parentIndexPath=""
    parentPath={path}
    parentSchemaPath={schemaPath}
    permissions={permissions}
    readOnly={isReadOnly}
  />
)
