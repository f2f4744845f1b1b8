import { Plus, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { type Body, type Lang, textIn } from 'shared/model'
import { useAccess, useBoundText, useDesignPart, useReader, useRun, useTranslate } from '../../state/index.ts'
import { IconButton } from '../../ui/index.ts'
import { EmptyList } from './fields/EmptyList.tsx'
import parts from './parts.module.css'
import { Section } from './Section.tsx'
import { SharedText } from './SharedText.tsx'

/** What a body is for: a list, each written in every language, by several people at once. */
export function Functions({ body }: { readonly body: Body }) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { lang } = useReader()
  const languages = useDesignPart((design) => design.languages)
  const run = useRun()
  const list = useRef<HTMLDivElement>(null)
  const isAdding = useRef(false)
  const functions = body.functions ?? []
  const count = functions.length
  // A function that was just added is there to be written.
  useEffect(() => {
    if (!isAdding.current || count === 0) return
    isAdding.current = false
    const fields = [...(list.current?.lastElementChild?.querySelectorAll('textarea') ?? [])]
    const own = fields.find((field) => field.lang === lang) ?? fields[0]
    own?.focus()
  }, [count, lang])
  return (
    <Section
      title={t('inspector.functions')}
      count={count}
      action={
        canEdit ? (
          <IconButton
            size="small"
            label={t('inspector.addFunction')}
            onPress={() => {
              isAdding.current = run({ type: 'addFunction', bodyId: body.id, words: { [lang]: '' } })
            }}
          >
            <Plus aria-hidden />
          </IconButton>
        ) : null
      }
    >
      <div ref={list}>
        {functions.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a function has no other name than its place
          <div key={index} className={parts.function}>
            <div className={parts.functionHead}>
              {t('inspector.functionN', { n: index + 1 })}
              {canEdit ? (
                <IconButton
                  size="small"
                  label={t('inspector.removeFunction', { n: index + 1 })}
                  onPress={() => run({ type: 'removeFunction', bodyId: body.id, index })}
                >
                  <Trash2 aria-hidden />
                </IconButton>
              ) : null}
            </div>
            {languages.map((one) => (
              <FunctionText
                key={one}
                bodyId={body.id}
                index={index}
                lang={one}
                source={textIn(words, one, languages)?.value}
              />
            ))}
          </div>
        ))}
      </div>
      {count === 0 ? (
        <EmptyList
          label={t('inspector.functions')}
          isStated={body.functions != null}
          onChange={(isStated) =>
            run({
              type: 'setField',
              collection: 'bodies',
              id: body.id,
              field: 'functions',
              value: isStated ? [] : null,
            })
          }
        />
      ) : null}
    </Section>
  )
}

interface FunctionTextProps {
  readonly bodyId: string
  readonly index: number
  readonly lang: Lang
  readonly source: string | undefined
}

function FunctionText({ bodyId, index, lang, source }: FunctionTextProps) {
  const { t } = useTranslate()
  const bound = useBoundText({ of: 'function', bodyId, index, lang })
  if (!bound) return null
  return (
    <SharedText
      bound={bound}
      lang={lang}
      source={source}
      label={t('inspector.functionN', { n: index + 1 })}
      name={`bodies/${bodyId}/functions/${index}/${lang}`}
    />
  )
}
