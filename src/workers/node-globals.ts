import { Buffer } from 'buffer/';

/**
 * pdfmake's modules expect three of Node's globals. In a web worker they are given here, before those modules run, so this
 * import comes first. Nothing else in the project may lean on them.
 */
const processStandIn = {
  browser: true,
  env: {},
  version: '',
  versions: {},
  nextTick: (callback: (...values: readonly unknown[]) => void, ...values: readonly unknown[]) => {
    queueMicrotask(() => {
      callback(...values);
    });
  },
};

Object.assign(globalThis, { Buffer, global: globalThis, process: processStandIn });
