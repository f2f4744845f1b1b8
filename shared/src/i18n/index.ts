export * from './languages.ts'
export type { MessageKey, Messages } from './messages.ts'
export { createTranslator, type Translate, type Translator } from './translator.ts'
