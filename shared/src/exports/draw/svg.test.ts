import { expect, test } from 'vitest'
import { Markup, svg } from './svg.ts'

test('what people wrote never becomes markup', () => {
  const words = `<script>alert("1")</script> & ' ]]> \u0000 \ud800`
  expect(svg('text', { title: words }, words).text).toBe(
    '<text title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39; ]]&gt; \ufffd \ufffd">' +
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39; ]]&gt; \ufffd \ufffd</text>',
  )
})

test('numbers are short, absent attributes are left out, elements nest', () => {
  const inner = svg('rect', { x: 1 / 3, y: -0.001, rx: undefined })
  expect(svg('g', {}, [inner, undefined]).text).toBe('<g><rect x="0.33" y="0"/></g>')
  expect(inner).toBeInstanceOf(Markup)
})
