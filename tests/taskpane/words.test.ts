import { pane as enUS } from '../../src/messages/en-US/pane';
import { pane as zhCN } from '../../src/messages/zh-CN/pane';
import { paneWords } from '../../src/taskpane/words';

const places = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].toSorted();
const entries = Object.entries(zhCN) as [keyof typeof zhCN, string][];

describe('the words of the pane', () => {
  it('have the same places in both languages', () => {
    expect(entries.filter(([key, words]) => places(words).join() !== places(enUS[key]).join())).toEqual([]);
  });

  it('hold no English in Chinese but names', () => {
    const allowed = /Excel(Api)?|Word|WPS|office\.js|WPS|Word|--clean-copy|Ctrl\+Enter|Esc|\{\w+\}/g;
    expect(entries.filter(([, words]) => /[A-Za-z]/.test(words.replaceAll(allowed, '')))).toEqual([]);
  });

  it('never shout', () => {
    expect([...entries, ...Object.entries(enUS)].filter(([, words]) => /[!！]/.test(words))).toEqual([]);
  });

  it('fill their places with text that is not read again', () => {
    expect(paneWords('zh-CN')('pane.fix.done', { cell: '{to}', to: '1' })).toBe('{to} 已改为 1');
  });
});
