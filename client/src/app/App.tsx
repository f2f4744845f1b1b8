import { CircleHelp } from 'lucide-react'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Me } from 'shared/protocol'
import { ApiError, callApi, setApiLanguage } from '../state/api.ts'
import {
  type LanguageApi,
  LanguageContext,
  type LoadedTranslator,
  loadTranslator,
  rememberLanguage,
  useTranslate,
} from '../state/language.ts'
import { designIn, openHelp, usePlace } from '../state/navigation.ts'
import { knowMe, rememberedMe, useMe } from '../state/person.ts'
import { IconButton, ToastRegion } from '../ui/index.ts'
import { Introduction } from './Introduction.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { PersonMenu } from './PersonMenu.tsx'
import { Loading, NoAccess, SignIn, Unreachable } from './pages.tsx'
import { SafetyNet } from './SafetyNet.tsx'

const HomePage = lazy(() => import('../features/home/HomePage.tsx'))
const DesignPage = lazy(() => import('./DesignPage.tsx'))
const HelpPage = lazy(() => import('../features/help/HelpPage.tsx'))

/** The whole client: the language, the person, and the page that the address asks for. */
export function App({ translator: first }: { readonly translator: LoadedTranslator }) {
  const [translator, setTranslator] = useState(first)
  const language = useMemo<LanguageApi>(
    () => ({
      ...translator,
      async setLanguage(lang) {
        const next = await loadTranslator(lang, translator.speaksRules)
        rememberLanguage(lang)
        setTranslator(next)
      },
    }),
    [translator],
  )
  setApiLanguage(translator.lang)
  const judges = designIn(usePlace()) !== undefined
  useEffect(() => {
    // Findings wait for their words; whatever keeps them away is tried again when another design is opened.
    if (judges && !translator.speaksRules) loadTranslator(translator.lang, true).then(setTranslator, () => {})
  }, [judges, translator])
  useEffect(() => {
    document.documentElement.lang = translator.lang
  }, [translator.lang])

  return (
    <LanguageContext value={language}>
      <I18nProvider locale={translator.lang}>
        <SafetyNet>
          <Suspense fallback={<Loading />}>
            <Pages />
          </Suspense>
        </SafetyNet>
        <ToastRegion label={translator.t('shell.messages')} closeLabel={translator.t('shell.close')} />
      </I18nProvider>
    </LanguageContext>
  )
}

type Arrival = 'asking' | 'known' | 'stranger' | 'unreachable'

function Pages() {
  const place = usePlace()
  const { t } = useTranslate()
  const me = useMe()
  const [arrival, arrive] = useState<Arrival>('asking')
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    callApi<Me>('GET', '/me').then(
      (found) => {
        knowMe(found)
        arrive('known')
      },
      (error: unknown) => {
        if (error instanceof ApiError && !error.isUnreachable) return arrive('stranger')
        // Without the server, a design that this browser keeps can still be opened by whoever opened it before.
        const before = rememberedMe()
        if (before) knowMe(before)
        arrive(before ? 'known' : 'unreachable')
      },
    )
  }, [attempt])

  const design = designIn(place)
  // The help keeps no secret: whoever has a link to it may read it.
  if (place.page === 'help' && !design) return <HelpPage rule={place.rule} tools={<LanguageMenu />} />
  if (arrival === 'unreachable') return <Unreachable onRetry={() => setAttempt((count) => count + 1)} />
  if (arrival === 'stranger') return <SignIn hasToken={new URLSearchParams(location.search).has('token')} />
  if (!me) return <Loading />
  if (me.name === '') return <Introduction onDone={knowMe} />
  if (place.page === 'home' || place.page === 'bin') {
    const tools = (
      <>
        <IconButton label={t('shell.help')} onPress={() => openHelp()}>
          <CircleHelp aria-hidden />
        </IconButton>
        <LanguageMenu />
        <PersonMenu me={me} />
      </>
    )
    return <HomePage me={me} isBin={place.page === 'bin'} tools={tools} />
  }
  if (design) return <DesignPage key={design.id} id={design.id} view={design.view} me={me} />
  return <NoAccess />
}
