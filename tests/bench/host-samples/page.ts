type Handler = (event: unknown) => unknown;

/** As much of an element as samples use. */
interface Element {
  value: string;
  textContent: string;
  innerHTML: string;
  files: readonly ChosenFile[];
  addEventListener(event: string, handler: Handler): void;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

/** A file that a person has chosen. */
interface ChosenFile {
  readonly base64: string;
}

/** The page of a sample: its elements, and what a person does to them. */
export interface Page {
  readonly document: { getElementById(id: string): Element };
  /** Reads a chosen file as the browser's own class does. */
  readonly FileReader: new () => unknown;
  click(id: string): Promise<void>;
  fill(id: string, value: string): void;
  choose(id: string, base64: string): Promise<void>;
  /** Texts that were put into elements. */
  shown(): readonly string[];
}

class FileReader {
  result: string | null = null;
  onload: Handler | undefined;

  readAsDataURL({ base64 }: ChosenFile): void {
    setTimeout(() => {
      this.result = `data:application/octet-stream;base64,${base64}`;
      this.onload?.({});
    }, 0);
  }
}

function attributesOf(html: string, id: string): Map<string, string> {
  const tag = [...html.matchAll(/<[^<>]*>/g)].map(([text]) => text).find((text) => text.includes(`id="${id}"`)) ?? '';
  return new Map([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

function textAreaOf(html: string, id: string): string | undefined {
  return [...html.matchAll(/<textarea id="([^"]+)">([^<]*)</g)].find(([, found]) => found === id)?.[2];
}

/** Opens the page of a sample; elements come into being when they are asked for. */
export function openPage(html: string): Page {
  const elements = new Map<string, Element>();
  const handlers = new Map<string, Handler>();
  const elementOf = (id: string): Element => {
    const known = elements.get(id);
    if (known !== undefined) return known;
    const attributes = attributesOf(html, id);
    const made: Element = {
      value: textAreaOf(html, id) ?? attributes.get('value') ?? '',
      textContent: '',
      innerHTML: '',
      files: [],
      addEventListener: (event, handler) => void handlers.set(`${event} ${id}`, handler),
      hasAttribute: (name) => attributes.has(name),
      getAttribute: (name) => attributes.get(name) ?? null,
      setAttribute: (name, value) => void attributes.set(name, value),
    };
    elements.set(id, made);
    return made;
  };
  const dispatch = async (event: string, id: string): Promise<void> => {
    const handler = handlers.get(`${event} ${id}`);
    if (handler === undefined) throw new Error(`the sample does not listen to ${event} of ${id}`);
    await handler({});
  };
  return {
    document: { getElementById: elementOf },
    FileReader,
    click: (id) => dispatch('click', id),
    fill: (id, value) => {
      elementOf(id).value = value;
    },
    choose: async (id, base64) => {
      elementOf(id).files = [{ base64 }];
      await dispatch('change', id);
    },
    shown: () => [...elements.values()].map(({ textContent }) => textContent).filter((text) => text !== ''),
  };
}
