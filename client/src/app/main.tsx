import '@fontsource-variable/inter'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/levels.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepProgram } from '../offline/keepProgram.ts'
import { loadTranslator, startingLanguage } from '../state/language.ts'
import { App } from './App.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root.')

const translator = await loadTranslator(startingLanguage())
createRoot(root).render(
  <StrictMode>
    <App translator={translator} />
  </StrictMode>,
)
keepProgram()
