import { z } from 'zod';

/*
 * Every entry point imports this first, before any module that makes a schema: zod would otherwise try `new Function` when an
 * object schema is made, which our CSP refuses and reports.
 */
z.config({ jitless: true });
