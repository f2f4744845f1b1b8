export * from './languages.ts'
export type { InterfaceMessages, MessageKey, Messages } from './messages.ts'
export { createTranslator, type Translate, type Translator } from './translator.ts'
