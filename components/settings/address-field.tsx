import { TextField, type TextFieldProps } from '../ui/text-field.tsx'

/** A field for the address of a page: written as it stands, and not corrected as words are. */
export function AddressField(props: TextFieldProps) {
  return <TextField autoCapitalize="none" autoComplete="off" spellCheck={false} {...props} />
}
