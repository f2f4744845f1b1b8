import type { messages as source } from './en/index.ts'
import type { interfaceMessages } from './en/interface.ts'

/** The catalogue's shape: the keys of the English source with any words. */
export type Messages = Shape<typeof source>
/** The part of it that the screens speak from. */
export type InterfaceMessages = Shape<typeof interfaceMessages>
/** The same keys with any words: what another language has to satisfy. */
export type Shape<T> = T extends string ? string : { readonly [Key in keyof T]: Shape<T[Key]> }

type Path<T> = T extends string
  ? never
  : { [Key in keyof T & string]: T[Key] extends string ? Key : `${Key}.${Path<T[Key]>}` }[keyof T & string]

/** Plural forms are written `key_one`, `key_many`, `key_other`, and asked for as `key`. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'many' | 'other'}` ? Base : Key

/** Every key of the catalogue, such as `common.level.strategic`. */
export type MessageKey = WithoutPlural<Path<typeof source>>
