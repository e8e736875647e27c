import {
  renamed
} from "./chunk-YO5H5NKG.js";
import {
  meantByClaude
} from "./chunk-3NSVTMFK.js";
import {
  bounded,
  capabilityOf,
  listed,
  takes
} from "./chunk-AXHN77KX.js";
import {
  EDIT,
  READ,
  WEB_SEARCH,
  shell,
  web
} from "./chunk-HSZWVNA3.js";
import {
  ACCESSES,
  BREADTHS,
  MAX_STEPS,
  collector,
  commandReach,
  eachNode,
  fits,
  holdLiteral,
  holdVariable,
  importedFile,
  isSecretName,
  isSettingName,
  literalSecret,
  locationOf,
  objectShape,
  packageOf,
  parseModule,
  placeOf,
  programModules,
  readServer,
  readValue,
  redact,
  resourceNode,
  shapeOf,
  shellBreadth,
  sourcesOf
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/parse/typescript/scopes.ts
var NONE = /* @__PURE__ */ new Map();
var known = /* @__PURE__ */ new WeakMap();
function lookup(module, name, from) {
  for (let node = from; node !== void 0; node = node.parent) {
    const declaration = namesOf(module.ts, node).get(name);
    if (declaration !== void 0) return { declaration };
  }
  const imported2 = module.imports.get(name);
  return imported2 && { imported: imported2 };
}
function namesOf(ts, node) {
  if (!isScope(ts, node)) return NONE;
  const before = known.get(node);
  if (before) return before;
  const names = /* @__PURE__ */ new Map();
  collect(ts, node, names);
  known.set(node, names);
  return names;
}
var scopes;
function isScope({ SyntaxKind: kind }, node) {
  scopes ??= /* @__PURE__ */ new Set([
    ...[kind.SourceFile, kind.Block, kind.ModuleBlock, kind.CaseBlock, kind.ClassExpression],
    ...[kind.ForStatement, kind.ForOfStatement, kind.ForInStatement],
    ...[kind.FunctionDeclaration, kind.FunctionExpression, kind.ArrowFunction, kind.MethodDeclaration],
    ...[kind.Constructor, kind.GetAccessor, kind.SetAccessor]
  ]);
  return scopes.has(node.kind);
}
function collect(ts, node, names) {
  if (ts.isSourceFile(node) || ts.isBlock(node) || ts.isModuleBlock(node))
    for (const one of node.statements) statement(ts, one, names);
  else if (ts.isCaseBlock(node))
    for (const clause of node.clauses) for (const one of clause.statements) statement(ts, one, names);
  else if (ts.isFunctionLike(node)) {
    for (const parameter of node.parameters) if (ts.isParameter(parameter)) pattern(ts, parameter, names);
    if (ts.isFunctionExpression(node) && node.name && !names.has(node.name.text)) names.set(node.name.text, node);
  } else if (ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    const list = node.initializer;
    if (list && ts.isVariableDeclarationList(list)) for (const one of list.declarations) pattern(ts, one, names);
  } else if (ts.isClassExpression(node) && node.name) names.set(node.name.text, node);
}
function statement(ts, node, names) {
  if (ts.isVariableStatement(node)) for (const one of node.declarationList.declarations) pattern(ts, one, names);
  else if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) && node.name) {
    names.set(node.name.text, node);
  }
}
var MAX_DEPTH = 20;
function pattern(ts, node, names, depth = 0) {
  if (ts.isIdentifier(node.name)) names.set(node.name.text, node);
  else if (depth < MAX_DEPTH) {
    for (const element of node.name.elements) if (ts.isBindingElement(element)) pattern(ts, element, names, depth + 1);
  }
}

// src/parse/typescript/settle.ts
var MAX_HOPS = 16;
var UNKNOWN = { kind: "unknown" };
function bare({ ts }, node) {
  let at2 = node;
  while (ts.isParenthesizedExpression(at2) || ts.isAsExpression(at2) || ts.isSatisfiesExpression(at2) || ts.isNonNullExpression(at2) || ts.isTypeAssertionExpression(at2) || ts.isAwaitExpression(at2))
    at2 = at2.expression;
  return at2;
}
function settle(sources, at2, hops = 0) {
  sources.budget.left -= 1;
  const known8 = hops === 0 ? sources.settled.get(at2.node) : void 0;
  if (known8) return known8;
  const settled = followed(sources, at2, hops);
  if (hops === 0 && sources.budget.left >= 0) sources.settled.set(at2.node, settled);
  return settled;
}
function followed(sources, { module, node }, hops) {
  const { ts } = sources;
  const at2 = bare(module, node);
  if (hops > MAX_HOPS || sources.budget.left < 0) return UNKNOWN;
  if (ts.isIdentifier(at2)) return settleName(sources, module, at2, hops);
  if (ts.isPropertyAccessExpression(at2) || ts.isElementAccessExpression(at2)) {
    const key = accessed(module, at2);
    const whole = key === void 0 ? UNKNOWN : settle(sources, { module, node: at2.expression }, hops + 1);
    const part = key === void 0 ? UNKNOWN : memberOf(sources, whole, key, hops + 1);
    return part.kind === "unknown" ? { kind: "node", module, node: at2 } : part;
  }
  const specifier = requiredBy(module, at2);
  if (specifier !== void 0) return imported(sources, module, { specifier, name: "*" }, hops);
  return { kind: "node", module, node: at2 };
}
function settleName(sources, module, name, hops) {
  const declared2 = lookup(module, name.text, name);
  if (declared2 === void 0) return { kind: "node", module, node: name };
  if ("imported" in declared2) return imported(sources, module, declared2.imported, hops + 1);
  return settleDeclaration(sources, module, declared2.declaration, hops);
}
function settleDeclaration(sources, module, declaration, hops = 0) {
  const { ts } = sources;
  if (ts.isVariableDeclaration(declaration) && declaration.initializer && ts.isIdentifier(declaration.name)) {
    if (!isConst(module, declaration) && module.assigned.has(declaration.name.text))
      return { kind: "declared", module, declaration };
    return settle(sources, { module, node: declaration.initializer }, hops + 1);
  }
  if (ts.isBindingElement(declaration)) return settleElement(sources, module, declaration, hops);
  if (ts.isVariableDeclaration(declaration) || ts.isParameter(declaration))
    return { kind: "declared", module, declaration };
  return { kind: "node", module, node: declaration };
}
function isConst({ ts }, declaration) {
  return ts.isVariableDeclarationList(declaration.parent) && (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
}
function settleElement(sources, module, element, hops) {
  const { ts } = sources;
  const key = keyOf(module, element);
  const holder = element.parent.parent;
  if (key === void 0 || hops > MAX_HOPS || !ts.isVariableDeclaration(holder) || holder.initializer === void 0)
    return { kind: "declared", module, declaration: element };
  const whole = settle(sources, { module, node: holder.initializer }, hops + 1);
  const part = memberOf(sources, whole, key, hops + 1);
  return part.kind === "unknown" ? { kind: "declared", module, declaration: element } : part;
}
function keyOf({ ts }, element) {
  if (element.dotDotDotToken || !ts.isObjectBindingPattern(element.parent)) return void 0;
  const name = element.propertyName ?? element.name;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : void 0;
}
function imported(sources, from, { specifier, name }, hops) {
  if (hops > MAX_HOPS) return UNKNOWN;
  const module = sources.resolve(from.source.file, specifier);
  if (module === void 0) return specifier.startsWith(".") ? UNKNOWN : { kind: "package", specifier, name };
  return name === "*" ? { kind: "module", module } : exportOf(sources, module, name, hops + 1);
}
function exportOf(sources, module, name, hops = 0) {
  if (hops > MAX_HOPS) return UNKNOWN;
  const own = module.exports.get(name);
  if (own !== void 0)
    return "node" in own ? settleExport(sources, module, own.node, hops + 1) : imported(sources, module, own, hops + 1);
  for (const specifier of module.stars) {
    const found = imported(sources, module, { specifier, name }, hops + 1);
    if (found.kind !== "unknown") return found;
  }
  return UNKNOWN;
}
function settleExport(sources, module, node, hops) {
  return module.ts.isIdentifier(node) ? settleName(sources, module, node, hops) : settle(sources, { module, node }, hops);
}
function requiredBy({ ts }, node) {
  if (!ts.isCallExpression(node)) return void 0;
  const isLoad = node.expression.kind === ts.SyntaxKind.ImportKeyword || ts.isIdentifier(node.expression) && node.expression.text === "require";
  const [argument] = node.arguments;
  return isLoad && argument && ts.isStringLiteralLike(argument) ? argument.text : void 0;
}
function accessed({ ts }, node) {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : void 0;
}
function memberOf(sources, whole, key, hops = 0) {
  const { ts } = sources;
  if (hops > MAX_HOPS) return UNKNOWN;
  if (whole.kind === "module") return exportOf(sources, whole.module, key, hops + 1);
  if (whole.kind === "package") return { ...whole, name: whole.name === "*" ? key : `${whole.name}.${key}` };
  if (whole.kind !== "node") return UNKNOWN;
  if (ts.isObjectLiteralExpression(whole.node)) return propertyOf(sources, whole.module, whole.node, key, hops);
  const member2 = ts.isEnumDeclaration(whole.node) ? whole.node.members.find(({ name }) => nameOf(whole.module, name) === key)?.initializer : void 0;
  return member2 ? { kind: "node", module: whole.module, node: member2 } : UNKNOWN;
}
function propertyOf(sources, module, object, key, hops) {
  const { ts } = sources;
  const settled = (node) => settle(sources, { module, node }, hops + 1);
  for (let at2 = object.properties.length - 1; at2 >= 0; at2 -= 1) {
    const property2 = object.properties[at2];
    if (property2 === void 0) continue;
    if (ts.isSpreadAssignment(property2)) {
      const spread2 = memberOf(sources, settled(property2.expression), key, hops + 1);
      if (spread2.kind !== "unknown") return spread2;
    } else if (nameOf(module, property2.name) === key) {
      if (ts.isPropertyAssignment(property2)) return settled(property2.initializer);
      return ts.isShorthandPropertyAssignment(property2) ? settleName(sources, module, property2.name, hops + 1) : { kind: "node", module, node: property2 };
    }
  }
  return UNKNOWN;
}
function nameOf({ ts }, name) {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : void 0;
}

// src/parse/typescript/origin.ts
var MAX_HOPS2 = 12;
function originOf(sources, at2, hops = 0) {
  if (hops > MAX_HOPS2) return void 0;
  const known8 = sources.origins.get(at2.node);
  if (known8) return known8.origin;
  sources.origins.set(at2.node, { origin: void 0 });
  const origin = originOfSettled(sources, settle(sources, at2), hops);
  sources.origins.set(at2.node, { origin });
  return origin;
}
function originOfSettled(sources, settled, hops) {
  if (settled.kind === "package")
    return { specifier: settled.specifier, symbol: settled.name.replace(/^default\./, "") };
  if (settled.kind === "declared") return originOfDeclared(sources, settled, hops);
  return settled.kind === "node" ? originOfNode(sources, settled, hops) : void 0;
}
var extended = (origin, by) => origin && { ...origin, symbol: origin.symbol + by };
function originOfNode(sources, { module, node }, hops) {
  const { ts } = sources;
  const from = (expression) => originOf(sources, { module, node: expression }, hops + 1);
  if (ts.isNewExpression(node)) return instanceOf(sources, { module, node: node.expression }, hops + 1);
  if (ts.isCallExpression(node))
    return extended(from(node.expression), "()") ?? returnedBy(sources, { module, node }, hops);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return member(sources, module, node, hops);
  if (node.kind === ts.SyntaxKind.ThisKeyword) {
    const own = enclosingClass(module, node);
    return own && baseOf(sources, { module, node: own }, hops + 1);
  }
  if (ts.isBinaryExpression(node)) return from(node.left) ?? from(node.right);
  if (ts.isConditionalExpression(node)) return from(node.whenTrue) ?? from(node.whenFalse);
  return void 0;
}
function instanceOf(sources, at2, hops) {
  if (hops > MAX_HOPS2) return void 0;
  const settled = settle(sources, at2);
  if (settled.kind === "node" && sources.ts.isClassLike(settled.node)) return baseOf(sources, settled, hops + 1);
  return extended(originOfSettled(sources, settled, hops + 1), "#");
}
function baseOf(sources, { module, node }, hops = 0) {
  const { ts } = sources;
  if (!ts.isClassLike(node)) return void 0;
  const heritage = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return heritage && instanceOf(sources, { module, node: heritage.expression }, hops + 1);
}
function enclosingClass({ ts }, node) {
  for (let at2 = node; at2 !== void 0; at2 = at2.parent) if (ts.isClassLike(at2)) return at2;
  return void 0;
}
function member(sources, module, node, hops) {
  const { ts } = sources;
  const key = accessed(module, node);
  if (key === void 0) return void 0;
  const object = bare(module, node.expression);
  const owner = object.kind === ts.SyntaxKind.ThisKeyword ? ownClass(module, node) : classOf(sources, settle(sources, { module, node: object }));
  const own = owner && property(sources, owner, key, hops);
  if (own) return own;
  const whole = originOf(sources, { module, node: object }, hops + 1);
  return extended(whole, whole?.symbol.endsWith("#") ? key : `.${key}`);
}
function ownClass(module, from) {
  const node = enclosingClass(module, from);
  return node && { module, node };
}
function classOf(sources, settled) {
  const { ts } = sources;
  if (settled.kind === "node" && ts.isNewExpression(settled.node)) {
    const made = settle(sources, { module: settled.module, node: settled.node.expression });
    return made.kind === "node" && ts.isClassLike(made.node) ? made : void 0;
  }
  if (settled.kind !== "declared") return void 0;
  const { declaration, module } = settled;
  const type = ts.isVariableDeclaration(declaration) || ts.isParameter(declaration) ? declaration.type : void 0;
  if (type === void 0 || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return void 0;
  const named2 = settle(sources, { module, node: type.typeName });
  return named2.kind === "node" && ts.isClassLike(named2.node) ? named2 : void 0;
}
function property(sources, { module, node: owner }, key, hops) {
  const { ts } = sources;
  if (!ts.isClassLike(owner)) return void 0;
  for (const one of owner.members) {
    if (!ts.isPropertyDeclaration(one) || !ts.isIdentifier(one.name) || one.name.text !== key) continue;
    const origin = (one.initializer && originOf(sources, { module, node: one.initializer }, hops + 1)) ?? (one.type && originOfType(sources, module, one.type, hops + 1));
    if (origin) return origin;
  }
  for (const value of module.assigned.get(`this.${key}`) ?? []) {
    const origin = originOf(sources, { module, node: value }, hops + 1);
    if (origin) return origin;
  }
  return parameterProperty(sources, module, owner, key, hops);
}
function parameterProperty(sources, module, owner, key, hops) {
  const { ts } = sources;
  const make = owner?.members.find(ts.isConstructorDeclaration);
  const type = make?.parameters.find(({ name }) => ts.isIdentifier(name) && name.text === key)?.type;
  return type && originOfType(sources, module, type, hops + 1);
}
function originOfDeclared(sources, { module, declaration }, hops) {
  const { ts } = sources;
  if (ts.isBindingElement(declaration)) return originOfElement(sources, module, declaration, hops);
  if (!ts.isVariableDeclaration(declaration) && !ts.isParameter(declaration)) return void 0;
  const typed = declaration.type && originOfType(sources, module, declaration.type, hops + 1);
  if (typed) return typed;
  if (ts.isParameter(declaration)) return argumentOf(sources, module, declaration, hops);
  const values = ts.isIdentifier(declaration.name) ? module.assigned.get(declaration.name.text) ?? [] : [];
  for (const value of [...declaration.initializer ? [declaration.initializer] : [], ...values]) {
    const origin = originOf(sources, { module, node: value }, hops + 1);
    if (origin) return origin;
  }
  return void 0;
}
function originOfElement(sources, module, element, hops) {
  const { ts } = sources;
  const key = keyOf(module, element);
  const holder = element.parent.parent;
  if (key === void 0) return void 0;
  const whole = ts.isVariableDeclaration(holder) && holder.initializer ? originOf(sources, { module, node: holder.initializer }, hops + 1) : ts.isParameter(holder) ? argumentOf(sources, module, holder, hops) : void 0;
  return extended(whole, whole?.symbol.endsWith("#") ? key : `.${key}`);
}
function argumentOf(sources, module, parameter, hops) {
  const { ts } = sources;
  const call = parameter.parent.parent;
  if (call === void 0 || !ts.isCallExpression(call) || !call.arguments.some((one) => one === parameter.parent))
    return void 0;
  const index = parameter.parent.parameters.findIndex((one) => one === parameter);
  return extended(originOf(sources, { module, node: call.expression }, hops + 1), `($${index})`);
}
function returnedBy(sources, { module, node }, hops) {
  const { ts } = sources;
  if (!ts.isCallExpression(node) || hops > MAX_HOPS2) return void 0;
  const callee = settle(sources, { module, node: node.expression });
  if (callee.kind !== "node") return void 0;
  for (const returned3 of returns(callee.module, callee.node)) {
    const origin = originOf(sources, { module: callee.module, node: returned3 }, hops + 1);
    if (origin) return origin;
  }
  return void 0;
}
function returns(module, node) {
  const found = returned.get(node) ?? returnsIn(module, node);
  returned.set(node, found);
  return found;
}
var returned = /* @__PURE__ */ new WeakMap();
function returnsIn({ ts }, node) {
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return [node.body];
  const body2 = ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node) || ts.isGetAccessorDeclaration(node) ? node.body : void 0;
  const found = [];
  const stack = body2 ? [body2] : [];
  for (let at2 = stack.pop(); at2 !== void 0; at2 = stack.pop()) {
    if (ts.isReturnStatement(at2) && at2.expression) found.unshift(at2.expression);
    ts.forEachChild(at2, (child) => {
      if (!ts.isFunctionLike(child) && !ts.isClassLike(child)) stack.push(child);
    });
  }
  return found;
}
function originOfType(sources, module, type, hops) {
  const { ts } = sources;
  if (hops > MAX_HOPS2) return void 0;
  if (ts.isUnionTypeNode(type)) {
    for (const one of type.types) {
      const origin = originOfType(sources, module, one, hops + 1);
      if (origin) return origin;
    }
    return void 0;
  }
  if (!ts.isTypeReferenceNode(type)) return void 0;
  const { typeName, typeArguments } = type;
  if (ts.isQualifiedName(typeName)) {
    const left = ts.isIdentifier(typeName.left) ? lookup(module, typeName.left.text, type) : void 0;
    if (left === void 0 || !("imported" in left)) return void 0;
    const name = left.imported.name === "*" ? typeName.right.text : `${left.imported.name}.${typeName.right.text}`;
    return { specifier: left.imported.specifier, symbol: `${name}#` };
  }
  const inner = typeName.text === "Promise" ? typeArguments?.[0] : void 0;
  return inner ? originOfType(sources, module, inner, hops + 1) : instanceOf(sources, { module, node: typeName }, hops + 1);
}

// src/parse/typescript/collections.ts
var MAX_ENTRIES = 2e3;
var MAX_REST = 50;
var OPEN = { found: [], isOpen: true, rest: [] };
function builtin({ ts }, node) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return void 0;
  const { expression, name } = node.expression;
  return ts.isIdentifier(expression) ? `${expression.text}.${name.text}` : void 0;
}
function method({ ts }, node) {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : void 0;
}
var MAPS = /* @__PURE__ */ new Set(["Object.assign", "Object.freeze"]);
var LISTS = /* @__PURE__ */ new Set(["Object.values", "Array.from"]);
var LIST_METHODS = /* @__PURE__ */ new Set(["concat", "filter", "flat", "slice", "reverse", "toSorted", "sort"]);
function isMapNode({ ts }, { module, node }) {
  if (ts.isObjectLiteralExpression(node) || ts.isEnumDeclaration(node) || ts.isClassLike(node)) return true;
  return MAPS.has(builtin(module, node) ?? "");
}
function isListNode(sources, value, { module, node }) {
  const { ts } = sources;
  if (ts.isArrayLiteralExpression(node)) return true;
  if (LISTS.has(builtin(module, node) ?? "")) return true;
  if (!LIST_METHODS.has(method(module, node) ?? "") || !ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression))
    return false;
  return value({ module, node: node.expression.expression }).kind === "list";
}
function entriesOf(sources, value, settled) {
  const { ts } = sources;
  if (settled.kind === "module")
    return { found: exportsOf(sources, value, settled.module), isOpen: settled.module.stars.length > 0, rest: [] };
  if (settled.kind !== "node") return OPEN;
  const { module, node } = settled;
  if (ts.isEnumDeclaration(node)) return { found: membersOf(sources, value, module, node), isOpen: false, rest: [] };
  if (ts.isClassLike(node)) return { found: ownOf(sources, value, module, node), isOpen: false, rest: [] };
  if (ts.isCallExpression(node))
    return joined(node.arguments.map((argument) => inside(value({ module, node: argument }))));
  if (!ts.isObjectLiteralExpression(node)) return OPEN;
  return joined(node.properties.slice(0, MAX_ENTRIES).map((property2) => entryOf(sources, value, module, property2)));
}
var inside = (value) => value.kind === "map" ? { found: value.entries(), isOpen: value.isOpen, rest: value.rest } : { found: [], isOpen: false, rest: [value] };
function joined(parts2) {
  const found = parts2.flatMap((part) => part.found).slice(0, MAX_ENTRIES);
  const rest = [...new Set(parts2.flatMap((part) => part.rest))];
  return { found, isOpen: rest.length > MAX_REST || parts2.some(({ isOpen: isOpen2 }) => isOpen2), rest: rest.slice(0, MAX_REST) };
}
function entryOf(sources, value, module, property2) {
  const { ts } = sources;
  if (ts.isSpreadAssignment(property2)) return inside(value({ module, node: spread(module, property2.expression) }));
  const key = keyOf2(sources, value, module, property2.name);
  if (key === void 0) return OPEN;
  const node = ts.isPropertyAssignment(property2) ? property2.initializer : ts.isShorthandPropertyAssignment(property2) ? property2.name : property2;
  const keyLocation = locationOf(module.source, property2.name.getStart(module.ast), property2.name.end);
  return { found: [{ key, keyLocation, value: value({ module, node }) }], isOpen: false, rest: [] };
}
function spread({ ts }, expression) {
  const node = ts.isParenthesizedExpression(expression) ? expression.expression : expression;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return node.right;
  if (!ts.isConditionalExpression(node)) return node;
  const isEmpty = ts.isObjectLiteralExpression(node.whenTrue) && node.whenTrue.properties.length === 0;
  const isEmptyList = ts.isArrayLiteralExpression(node.whenTrue) && node.whenTrue.elements.length === 0;
  return isEmpty || isEmptyList ? node.whenFalse : node.whenTrue;
}
function keyOf2(sources, value, module, name) {
  const { ts } = sources;
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  return ts.isComputedPropertyName(name) ? value({ module, node: name.expression }).string() : void 0;
}
function membersOf(sources, value, module, node) {
  return node.members.flatMap((one) => {
    const key = keyOf2(sources, value, module, one.name);
    if (key === void 0 || one.initializer === void 0) return [];
    return [{ key, keyLocation: placeOf(module, one.name), value: value({ module, node: one.initializer }) }];
  });
}
function ownOf(sources, value, module, node) {
  const { ts } = sources;
  return node.members.slice(0, MAX_ENTRIES).flatMap((one) => {
    const key = one.name && ts.isPropertyName(one.name) ? keyOf2(sources, value, module, one.name) : void 0;
    if (one.name === void 0 || key === void 0) return [];
    const [returned3] = ts.isGetAccessorDeclaration(one) ? returns(module, one) : [];
    const made = ts.isPropertyDeclaration(one) ? one.initializer : ts.isMethodDeclaration(one) ? one : returned3;
    return made ? [{ key, keyLocation: placeOf(module, one.name), value: value({ module, node: made }) }] : [];
  });
}
function exportsOf(sources, value, module) {
  return [...module.exports.keys()].flatMap((key) => {
    const settled = exportOf(sources, module, key);
    if (settled.kind !== "node") return [];
    const one = value(settled);
    return [{ key, keyLocation: one.location, value: one }];
  });
}
function itemsOf(sources, value, { module, node }) {
  const { ts } = sources;
  const listed3 = (one) => one.kind === "list" ? { found: one.items(), isOpen: one.isOpen, rest: one.rest } : { found: [], isOpen: false, rest: [one] };
  const at2 = (one) => value({ module, node: one });
  if (ts.isArrayLiteralExpression(node))
    return joined(
      node.elements.slice(0, MAX_ENTRIES).map(
        (element) => ts.isSpreadElement(element) ? listed3(at2(spread(module, element.expression))) : { found: [at2(element)], isOpen: false, rest: [] }
      )
    );
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return OPEN;
  if (LISTS.has(builtin(module, node) ?? "")) {
    const whole = node.arguments[0] && at2(node.arguments[0]);
    if (whole === void 0) return OPEN;
    return whole.kind === "map" ? { found: whole.entries().map(({ value: value2 }) => value2), isOpen: whole.isOpen, rest: whole.rest } : listed3(whole);
  }
  const own = listed3(at2(node.expression.expression));
  const more = node.expression.name.text === "concat" ? node.arguments.map((one) => listed3(at2(one))) : [];
  const { found, isOpen: isOpen2, rest } = joined([own, ...more]);
  return { found, isOpen: isOpen2 || node.expression.name.text === "filter", rest };
}

// src/parse/typescript/text.ts
var MAX_HOPS3 = 12;
var MAX_LENGTH = 2e4;
var ENVIRONMENT_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,200}$/;
function textOf(sources, at2, hops = 0) {
  if (hops > MAX_HOPS3) return void 0;
  const variable = environmentOf(sources, at2);
  if (variable !== void 0) return `\${${variable}}`;
  const settled = settle(sources, at2);
  const text2 = settled.kind === "node" ? textOfNode(sources, settled, hops) : environmentText(sources, settled);
  return text2 === void 0 || text2.length > MAX_LENGTH ? void 0 : text2;
}
function environmentText(sources, settled) {
  if (settled.kind !== "declared" || !sources.ts.isBindingElement(settled.declaration)) return void 0;
  const name = destructured(sources, settled.module, settled.declaration);
  return name === void 0 ? void 0 : `\${${name}}`;
}
function textOfNode(sources, { module, node }, hops) {
  const { ts } = sources;
  const part = (one) => textOf(sources, { module, node: one }, hops + 1);
  const variable = environmentOf(sources, { module, node });
  if (variable !== void 0) return `\${${variable}}`;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return "true";
  if (node.kind === ts.SyntaxKind.FalseKeyword) return "false";
  if (ts.isTemplateExpression(node)) {
    const parts2 = [
      node.head.text,
      ...node.templateSpans.flatMap(({ expression, literal }) => [part(expression), literal.text])
    ];
    return parts2.some((one) => one === void 0) ? void 0 : parts2.join("");
  }
  if (ts.isBinaryExpression(node)) return textOfBinary(sources, node, part);
  if (ts.isNewExpression(node))
    return isNamed(ts, node.expression, "URL") && node.arguments?.[0] ? part(node.arguments[0]) : void 0;
  return ts.isCallExpression(node) ? textOfCall(sources, module, node, part) : void 0;
}
var isNamed = (ts, node, name) => ts.isIdentifier(node) && node.text === name;
function textOfBinary({ ts }, node, part) {
  const kind = node.operatorToken.kind;
  const left = part(node.left);
  if (kind === ts.SyntaxKind.PlusToken) {
    const right = part(node.right);
    return left === void 0 || right === void 0 ? void 0 : left + right;
  }
  if (kind !== ts.SyntaxKind.BarBarToken && kind !== ts.SyntaxKind.QuestionQuestionToken) return void 0;
  const name = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/.exec(left ?? "")?.[1];
  const fallback = part(node.right);
  if (left === void 0) return fallback;
  return name === void 0 || fallback === void 0 || fallback === "" || /[{}]/.test(fallback) ? left : `\${${name}:-${fallback}}`;
}
var SAME = /* @__PURE__ */ new Set(["trim", "toString", "href", "toLowerCase"]);
function textOfCall(sources, module, node, part) {
  const { ts } = sources;
  const [argument] = node.arguments;
  if (isNamed(ts, node.expression, "String") && argument) return part(argument);
  if (ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    if (SAME.has(name.text) && node.arguments.length === 0) return part(expression);
    if (name.text === "join" && ts.isArrayLiteralExpression(bare(module, expression))) return void 0;
  }
  const callee = settle(sources, { module, node: node.expression });
  if (callee.kind !== "node") return void 0;
  const [only, ...others] = returns(callee.module, callee.node);
  return only === void 0 || others.length > 0 ? void 0 : textOf(sources, { module: callee.module, node: only }, MAX_HOPS3 - 3);
}
var ENVIRONMENTS = /* @__PURE__ */ new Set([
  "process.env",
  "import.meta.env",
  "Bun.env",
  "env",
  "this.env",
  "c.env",
  "ctx.env",
  "context.env"
]);
var GETTER = /^(?:Deno\.env\.get|(?:[\w.]+\.)?(?:get|require|read|must|load|optional|required)?(?:Required)?Env(?:Var|OrThrow|Variable)?|env)$/i;
function environmentOf(sources, { module, node }) {
  const { ts } = sources;
  const at2 = bare(module, node);
  if (ts.isPropertyAccessExpression(at2) || ts.isElementAccessExpression(at2)) {
    const key = accessed(module, at2);
    return key !== void 0 && ENVIRONMENT_NAME.test(key) && isEnvironment(sources, module, at2.expression, key) ? key : void 0;
  }
  if (!ts.isCallExpression(at2)) return void 0;
  const [argument] = at2.arguments;
  if (argument === void 0 || !ts.isStringLiteralLike(argument) || !/^[A-Z][A-Z0-9_]{1,200}$/.test(argument.text))
    return void 0;
  return GETTER.test(dotted(module, at2.expression)) ? argument.text : void 0;
}
function isEnvironment(sources, module, node, key) {
  const name = dotted(module, bare(module, node));
  if (ENVIRONMENTS.has(name)) return name.includes(".") || /^[A-Z][A-Z0-9_]*$/.test(key);
  const settled = settle(sources, { module, node });
  return settled.kind === "node" && settled.node !== node && dotted(settled.module, settled.node) === "process.env";
}
function destructured(sources, module, element) {
  const key = keyOf(module, element);
  const holder = element.parent.parent;
  if (key === void 0 || !sources.ts.isVariableDeclaration(holder) || holder.initializer === void 0)
    return void 0;
  return ENVIRONMENT_NAME.test(key) && isEnvironment(sources, module, holder.initializer, key) ? key : void 0;
}
function dotted({ ts }, node) {
  const names = [];
  let at2 = node;
  for (; ts.isPropertyAccessExpression(at2); at2 = at2.expression) names.unshift(at2.name.text);
  if (ts.isIdentifier(at2)) names.unshift(at2.text);
  else if (at2.kind === ts.SyntaxKind.ThisKeyword) names.unshift("this");
  else if (ts.isMetaProperty(at2)) names.unshift("import", "meta");
  else return "";
  return names.join(".");
}

// src/parse/typescript/evaluate.ts
var EMPTY = { found: [], isOpen: false, rest: [] };
var OPEN2 = { found: [], isOpen: true, rest: [] };
function evaluate(sources, written2) {
  const known8 = sources.values.get(written2.node);
  if (known8) return known8;
  const value = evaluated(sources, written2);
  sources.values.set(written2.node, value);
  return value;
}
function evaluated(sources, written2) {
  const settled = inlined(sources, settle(sources, written2), 0);
  const place = settled.kind === "node" ? settled : written2;
  const { ts } = sources;
  const of = (at2) => evaluate(sources, at2);
  const isModule = settled.kind === "module";
  const isMap = isModule || isMapNode(sources, place);
  const kind = isMap ? "map" : isListNode(sources, of, place) ? "list" : "scalar";
  const entries = parts(sources, () => isMap ? entriesOf(sources, of, settled) : EMPTY);
  const items = parts(sources, () => kind === "list" ? itemsOf(sources, of, place) : EMPTY);
  const entry = (key) => entries().found.findLast((one) => one.key === key);
  const value = {
    place,
    written: written2,
    kind,
    file: place.module.source.file,
    location: placeOf(place.module, place.node),
    get isOpen() {
      return kind === "map" ? entries().isOpen : items().isOpen;
    },
    get rest() {
      return kind === "map" ? entries().rest : items().rest;
    },
    get call() {
      return callOf(sources, place);
    },
    callable: ts.isFunctionLike(place.node) ? place.node : void 0,
    get: (key) => entry(key)?.value,
    at: (...keys) => keys.reduce((one, key) => one?.get(key), value),
    keyLocation: (key) => entry(key)?.keyLocation,
    entries: () => entries().found,
    items: () => kind === "list" ? items().found : [value],
    string: () => kind === "scalar" ? textOf(sources, place) : void 0,
    boolean: () => booleanOf(place),
    locate: (offset, length) => located(place, offset, length)
  };
  return value;
}
var MAX_NESTED = 40;
function parts({ budget }, make) {
  let made;
  return () => {
    if (made !== void 0) return made;
    made = OPEN2;
    if (budget.nested < MAX_NESTED) {
      budget.nested += 1;
      made = make();
      budget.nested -= 1;
    }
    return made;
  };
}
var MAX_INLINED = 4;
function inlined(sources, settled, depth) {
  const { ts } = sources;
  if (settled.kind !== "node" || !ts.isCallExpression(settled.node) || depth > MAX_INLINED) return settled;
  const callee = settle(sources, { module: settled.module, node: settled.node.expression });
  if (callee.kind !== "node") return settled;
  const [only, ...others] = returns(callee.module, callee.node);
  if (only === void 0 || others.length > 0) return settled;
  const returned3 = settle(sources, { module: callee.module, node: only });
  return returned3.kind === "node" ? inlined(sources, returned3, depth + 1) : settled;
}
function callOf(sources, place) {
  const { ts } = sources;
  const { module, node } = place;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return void 0;
  return callAt(sources, module, node);
}
function callAt(sources, module, node) {
  return {
    place: { module, node },
    isNew: sources.ts.isNewExpression(node),
    origin: originOf(sources, { module, node: node.expression }) ?? constructed(sources, module, node),
    args: (node.arguments ?? []).map((argument) => evaluate(sources, { module, node: argument }))
  };
}
function constructed(sources, module, node) {
  if (!sources.ts.isNewExpression(node)) return void 0;
  const made = originOf(sources, { module, node });
  return made?.symbol.endsWith("#") ? { ...made, symbol: made.symbol.slice(0, -1) } : void 0;
}
function booleanOf({ module: { ts }, node }) {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  return node.kind === ts.SyntaxKind.FalseKeyword ? false : void 0;
}
function located({ module, node }, offset, length) {
  const { ts, ast, source } = module;
  const isExact = ts.isStringLiteralLike(node) && node.end - node.getStart(ast) === node.text.length + 2;
  if (!isExact) return placeOf(module, node);
  const start = node.getStart(ast) + 1 + offset;
  return locationOf(source, start, start + length);
}

// src/readers/source-code/statements.ts
var WITHOUT_NODE = /* @__PURE__ */ new Set(["same", "give", "gate", "all", "nothing", "run", "answers"]);
var known2 = /* @__PURE__ */ new WeakMap();
function statementsOf(sources, module) {
  const before = known2.get(module);
  if (before) return before;
  const found = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  for (const node of module.candidates) {
    const call = sources.ts.isClassLike(node) ? classAt(sources, module, node) : callAt(sources, module, node);
    const shape = call.origin && shapeOf(call.origin);
    if (shape === void 0 || !isNeeded({ shape, call, sources })) continue;
    const label = labelOf(module, { shape, call, sources });
    const name = shape.is === "agent" && shape.naming === void 0 ? bindingOf(module, node) ?? label : label;
    const count = (taken.get(name) ?? 0) + (WITHOUT_NODE.has(shape.is) ? 0 : 1);
    taken.set(name, count);
    const id = `${module.source.file}#${name}${count > 1 ? `~${count}` : ""}`;
    found.set(node, { shape, call, module, sources, id, label, location: placeOf(module, node) });
  }
  known2.set(module, found);
  return found;
}
function classAt(sources, module, node) {
  const place = { module, node };
  return { place, isNew: false, origin: baseOf(sources, place), args: [evaluate(sources, place)] };
}
function statementOf(sources, value) {
  const { module, node } = value.place;
  const made = statementsOf(sources, module).get(node);
  if (made) return made;
  if (sources.ts.isNewExpression(node)) {
    const settled = settle(sources, { module, node: node.expression });
    return settled.kind === "node" ? statementsOf(sources, settled.module).get(settled.node) : void 0;
  }
  const own = node.kind === sources.ts.SyntaxKind.ThisKeyword ? enclosingClass(module, node) : void 0;
  return own ? statementsOf(sources, module).get(own) : constantOf(sources, value);
}
function statementNamed(sources, module, name) {
  const all = [...statementsOf(sources, module).values()];
  const [only, ...others] = all.filter(({ shape, label }) => label === name && /^(?:tool|agent)$/.test(shape.is));
  return others.length === 0 ? only : void 0;
}
function constantOf(sources, { place, written: written2 }) {
  const { ts } = sources;
  if (!ts.isIdentifier(place.node) && !ts.isPropertyAccessExpression(place.node)) return void 0;
  const origin = originOf(sources, place);
  const shape = origin && shapeOf(origin);
  if (origin === void 0 || !shape?.ready) return void 0;
  const label = shown(shape.label ?? origin.symbol);
  const { module } = written2;
  const call = { place, isNew: false, origin, args: [] };
  const location = placeOf(module, written2.node);
  return { shape, call, module, sources, id: `${module.source.file}#${label}`, label, location };
}
function partOf(statement2, part) {
  const { call } = statement2;
  if (part === void 0) return void 0;
  if (typeof part === "number") return call.args[part];
  if (part === "last") return call.args.at(-1);
  if (part === "this") return receiver(statement2);
  if (part === "decorated") return decorated(statement2);
  return keyed(optionsOf(statement2), part);
}
function keyed(options, path) {
  return path.split(".").reduce((one, key) => one?.get(key) ?? one?.call?.args[0]?.get(key), options);
}
function handlerOf(statement2) {
  const { handler } = statement2.shape;
  if (handler === void 0) return void 0;
  const places = typeof handler === "object" ? handler : [handler];
  const found = places.map((part) => partOf(statement2, part));
  return found.find((value) => value?.callable !== void 0) ?? found.find((value) => value !== void 0);
}
function optionsOf({ call, shape }) {
  const { options, under } = shape;
  const given2 = typeof options === "number" ? call.args[options] : options === "last" ? call.args.at(-1) : void 0;
  return under === void 0 ? given2 : given2?.get(under);
}
function isNeeded({ shape, call }) {
  const options = optionsOf({ shape, call });
  return shape.needs === void 0 || shape.needs.some((key) => options?.get(key) !== void 0);
}
function receiver({ sources, call: { place } }) {
  const { ts } = sources;
  const { module, node } = place;
  const callee = ts.isCallExpression(node) ? node.expression : node;
  if (!ts.isPropertyAccessExpression(callee)) return void 0;
  return evaluate(sources, { module, node: callee.expression });
}
function decorated({ sources, call: { place } }) {
  const { module, node } = place;
  return sources.ts.isDecorator(node.parent) ? evaluate(sources, { module, node: node.parent.parent }) : void 0;
}
var CALLED = /* @__PURE__ */ new Map([
  ["register", "tool"],
  ["attach", "server"]
]);
var MAX_NAME = 100;
var shown = (name) => redact(name.replace(/\s+/g, " ").trim()).slice(0, MAX_NAME);
function labelOf(module, statement2) {
  const { shape, call } = statement2;
  const named2 = partOf(statement2, shape.name)?.string();
  const written2 = named2 || namingOf(module, shape, call.place.node);
  return shown(
    written2 || (shape.label ?? ownName(module, call.place.node) ?? bindingOf(module, call.place.node) ?? (shape.is === "agent" ? "an agent with a computed name" : `a ${CALLED.get(shape.is) ?? shape.is} with a computed name`))
  );
}
function namingOf(module, { naming }, node) {
  if (naming === "key") return bindingOf(module, node)?.split(".").at(-1) ?? functionAround(module, node);
  if (naming !== "function") return void 0;
  return functionAround(module, node) ?? module.source.file.split("/").at(-1)?.replace(/\.[^.]*$/, "");
}
function functionAround(module, node) {
  const { ts, ast } = module;
  for (let at2 = node.parent; at2 !== void 0; at2 = at2.parent) {
    if ((ts.isFunctionDeclaration(at2) || ts.isMethodDeclaration(at2)) && at2.name) return at2.name.getText(ast);
    const isValue2 = ts.isArrowFunction(at2) || ts.isFunctionExpression(at2);
    const bound = isValue2 && !ts.isPropertyAssignment(at2.parent) ? bindingOf(module, at2) : void 0;
    if (bound !== void 0) return bound;
  }
  return void 0;
}
function ownName({ ts, ast }, node) {
  if (ts.isClassLike(node)) return node.name?.text;
  const member2 = ts.isDecorator(node.parent) ? node.parent.parent : void 0;
  return member2 && ts.isMethodDeclaration(member2) ? member2.name.getText(ast) : void 0;
}
function bindingOf({ ts, ast }, node) {
  const keys = [];
  for (let at2 = node.parent, child = node; at2 !== void 0; child = at2, at2 = at2.parent) {
    if (ts.isCallExpression(at2) && at2.expression === child) continue;
    if (ts.isVariableDeclaration(at2)) return ts.isIdentifier(at2.name) ? [at2.name.text, ...keys].join(".") : void 0;
    if (ts.isPropertyDeclaration(at2)) return [at2.name.getText(ast), ...keys].join(".");
    if (ts.isExportAssignment(at2)) return ["default", ...keys].join(".");
    if (ts.isBinaryExpression(at2) && at2.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      return [at2.left.getText(ast).replace(/^this\./, ""), ...keys].join(".");
    if (ts.isPropertyAssignment(at2)) keys.unshift(at2.name.getText(ast).replace(/^["']|["']$/g, ""));
    else if (ts.isStatement(at2) || ts.isFunctionLike(at2) || ts.isCallExpression(at2))
      return keys.length > 0 ? keys.join(".") : void 0;
  }
  return void 0;
}

// src/readers/source-code/answers-itself.ts
var known3 = /* @__PURE__ */ new WeakMap();
function answeredProducts({ repository, sources }) {
  const before = known3.get(repository.names);
  if (before) return before;
  const found = /* @__PURE__ */ new Set();
  for (const path of repository.names) {
    const source = /\.[cm]?[jt]sx?$/.test(path) ? repository.file(path) : void 0;
    const module = source && /\.approve\s*\(/.test(source.text) ? sources.module(path) : void 0;
    for (const { shape } of module ? statementsOf(sources, module).values() : [])
      if (shape.is === "answers") found.add(shape.product);
  }
  known3.set(repository.names, found);
  return found;
}
function unlessAnswered(reading, { shape }, asked) {
  return asked.approval === "ask" && answeredProducts(reading).has(shape.product) ? { ...asked, approval: "unknown" } : asked;
}

// src/readers/source-code/approval.ts
var WORDS = /* @__PURE__ */ new Map([
  ["always", "ask"],
  ["user-approval", "ask"],
  ["denied", "ask"],
  ["never", "unasked"],
  ["approved", "unasked"],
  ["not-applicable", "unasked"],
  ["always_allow", "unasked"],
  ["always_ask", "ask"],
  ["always_deny", "ask"]
]);
function approvalOf(value, absent) {
  if (value === void 0) return absent;
  const answer = answerOf(value);
  const said2 = value.boolean() ?? booleanOf2(value.place.module, answer);
  if (said2 !== void 0) return said2 ? "ask" : "unasked";
  const word = (value.get("type") ?? value).string() ?? textOf2(value.place.module, answer);
  return WORDS.get(word) ?? "unknown";
}
var asApproval = (word) => word === "ask" || word === "unasked" ? word : "unknown";
function askedOf(statement2) {
  const { asks } = statement2.shape;
  if (asks === void 0) return { approval: "unasked" };
  const approval = approvalOf(partOf(statement2, asks.key), asApproval(asks.absent));
  if (approval === "ask" && asks.yes !== void 0 && saysYes(optionsOf(statement2)?.get(asks.yes)))
    return { approval: "unasked", waived: asks.yes };
  return { approval, ...approval === "unasked" && asks.absent !== "unasked" && { waived: asks.key } };
}
var YES = /* @__PURE__ */ new Map([
  ["approve", /^true$/],
  ["behavior", /^allow$/],
  ["kind", /^approved?(?:-|$)/]
]);
function saysYes(callback) {
  const answer = callback && answerOf(callback);
  if (callback === void 0 || answer === void 0) return false;
  const { module } = callback.place;
  if (!module.ts.isObjectLiteralExpression(answer)) return booleanOf2(module, answer) === true;
  return answer.properties.some((one) => {
    if (!module.ts.isPropertyAssignment(one)) return false;
    const value = bare(module, one.initializer);
    const word = textOf2(module, value) ?? String(booleanOf2(module, value));
    return YES.get(one.name.getText(module.ast))?.test(word) === true;
  });
}
function answerOf({ callable, place: { module } }) {
  const { ts } = module;
  if (callable === void 0) return void 0;
  let decides = false;
  eachNode(ts, callable, (node) => {
    decides ||= isChoice(module, node);
    return !decides;
  });
  const [only, ...others] = decides ? [] : returns(module, callable);
  if (only === void 0 || others.length > 0) return void 0;
  const answer = bare(module, only);
  const isPromise = ts.isCallExpression(answer) && answer.expression.getText(module.ast) === "Promise.resolve";
  const inner = isPromise ? answer.arguments[0] : void 0;
  return inner ? bare(module, inner) : answer;
}
function isChoice({ ts }, node) {
  const { SyntaxKind } = ts;
  if (ts.isIterationStatement(node, false) || ts.isIfStatement(node) || ts.isConditionalExpression(node)) return true;
  if (ts.isSwitchStatement(node) || ts.isThrowStatement(node) || ts.isTryStatement(node)) return true;
  return node.kind === SyntaxKind.AmpersandAmpersandToken || node.kind === SyntaxKind.BarBarToken || node.kind === SyntaxKind.QuestionQuestionToken;
}
function booleanOf2({ ts }, node) {
  if (node?.kind === ts.SyntaxKind.TrueKeyword) return true;
  return node?.kind === ts.SyntaxKind.FalseKeyword ? false : void 0;
}
var textOf2 = ({ ts }, node) => node !== void 0 && ts.isStringLiteralLike(node) ? node.text : void 0;

// src/readers/source-code/connect.ts
function connect({ into, repository }, connection) {
  const { agent, id, label, location, value, approval, waived, product, tools, without } = connection;
  if (value.get("connectorId") ?? value.get("connector_id"))
    into.node("server", id, { label, zone: "service", layer: "L7", location, facts: { definition: id, product } });
  readServer(
    into,
    { key: label, keyLocation: location, value },
    {
      agent,
      client: product,
      path: id,
      approval,
      waived,
      tools,
      without,
      start: "unasked",
      repository,
      contexts: "every"
    }
  );
  const holder = { id, channel: "mcp" };
  for (const key of TOKENS) {
    const token = value.get(key);
    if (token) readValue(into, holder, key, token, `${id}.${key}`);
  }
  for (const { key, value: header } of value.at("requestInit", "headers")?.entries() ?? [])
    readValue(into, holder, key, header, `${id}.requestInit.headers.${key}`);
}
var TOKENS = ["authorization", "authorization_token"];

// src/readers/source-code/meant.ts
var MAX_WRAPPERS = 60;
function meant({ sources }, value) {
  let statement2 = value && statementOf(sources, value);
  for (let hops = 0; statement2?.shape.as !== void 0 && hops < MAX_WRAPPERS; hops += 1) {
    const inner = partOf(statement2, statement2.shape.as);
    statement2 = inner && statementOf(sources, inner);
  }
  return statement2;
}
function returned2({ sources }, { callable, place }) {
  if (callable === void 0) return [];
  return returns(place.module, callable).map((node) => evaluate(sources, { module: place.module, node }));
}
function inlineOf({ shape, id, module, sources }, value, key, name) {
  const inline = shape.inline?.[key];
  if (inline === void 0 || value.kind !== "map") return void 0;
  const own = { ...inline, product: shape.product };
  const call = { place: value.place, isNew: false, origin: void 0, args: [value] };
  const label = name ?? partOf({ shape: own, call, sources }, inline.name)?.string() ?? inline.label;
  if (label === void 0) return void 0;
  return { shape: own, call, module, sources, id: `${id}.${label}`, label, location: value.location };
}

// src/readers/source-code/connections.ts
function readConnection(reading, statement2, user) {
  const { shape, id, label, location } = statement2;
  const [key] = shape.servers ?? [];
  const named2 = key === void 0 ? void 0 : partOf(statement2, key);
  const value = named2 ?? (shape.is === "connection" ? optionsOf(statement2) : void 0);
  if (value === void 0) return;
  const filter = partOf(statement2, shape.filter);
  const add2 = (one) => connect(reading, {
    ...user,
    ...shape.asks && user.approval === "unasked" ? unlessAnswered(reading, statement2, askedOf(about(statement2, one.value))) : {},
    ...one,
    value: asConfig(one.value, shape.keys),
    product: shape.product,
    tools: namesAt(one.value, shape.only, "whole") ?? namesIn(filter, "whole"),
    without: namesAt(one.value, shape.without, "part")
  });
  if (shape.is === "connection") add2({ id, label, location, value: transportOf(value) });
  else
    for (const { key: name, keyLocation, value: server } of value.entries())
      add2({ id: `${id}.${name}`, label: name, location: keyLocation, value: server });
}
function transportOf(options) {
  const [given2] = options.get("transport")?.call?.args ?? [];
  return given2?.kind === "map" ? given2 : options;
}
var about = (statement2, value) => statement2.shape.is === "connection" ? statement2 : { ...statement2, shape: { ...statement2.shape, options: 0 }, call: { ...statement2.call, args: [value] } };
function readAttachment(reading, statement2) {
  const agent = meant(reading, partOf(statement2, "this"));
  const { shape, id, label, location } = statement2;
  const url = partOf(statement2, shape.url);
  if (agent?.shape.is !== "agent" || url === void 0) return;
  const [place = "", ...path] = shape.headers?.split(".") ?? [];
  const parts2 = /* @__PURE__ */ new Map([
    ["url", url],
    ["headers", statement2.call.args[Number(place)]?.at(...path)]
  ]);
  const isKnown = url.string() !== void 0;
  const facts = { definition: id, product: shape.product };
  if (!isKnown) reading.into.node("server", id, { label, zone: "service", layer: "L7", location, facts });
  connect(reading, {
    agent: agent.id,
    approval: "unasked",
    id,
    label,
    location,
    product: shape.product,
    value: composed(url, parts2)
  });
  if (!isKnown)
    reading.into.note({
      code: "unresolved-reference",
      level: "note",
      message: `Which server \`${label}\` is, the program learns when it runs: what \`${agent.label}\` reaches by it is not known.`,
      location
    });
}
function composed({ location, file: file2 }, parts2) {
  return {
    kind: "map",
    location,
    file: file2,
    get: (key) => parts2.get(key),
    at: (first2 = "", ...keys) => keys.length === 0 ? parts2.get(first2) : parts2.get(first2)?.at(...keys),
    keyLocation: () => location,
    entries: () => [...parts2].flatMap(([key, value]) => value ? [{ key, keyLocation: value.location, value }] : []),
    items: () => [],
    string: () => void 0,
    boolean: () => void 0,
    locate: () => location
  };
}
function asConfig(options, keys = {}) {
  const own = Object.entries(keys).filter(([, key]) => options.get(key) !== void 0);
  return own.length === 0 ? options : renamed(options, new Map(own));
}
function namesAt(options, paths, needed) {
  const list = paths?.map((path) => keyed(options, path)).find((one) => one?.kind === "list");
  return namesIn(list, needed);
}
function namesIn(list, needed) {
  if (list?.kind !== "list") return void 0;
  const names = list.items().map((item) => item.string());
  const known8 = names.flatMap((name) => name ?? []);
  const isWhole2 = !list.isOpen && list.rest.length === 0 && known8.length === names.length;
  return needed === "part" || isWhole2 ? known8 : void 0;
}

// src/readers/source-code/gates.ts
function gatesOf(reading, statement2) {
  const { shape } = statement2;
  const options = optionsOf(statement2);
  const gates = [];
  if (shape.each) gates.push(byTool(options?.at(...shape.each.split("."))));
  for (const key of shape.before ?? []) gates.push(named(options?.get(key)));
  for (const key of shape.gates ?? []) gates.push(...listed2(reading, options?.get(key)));
  for (const later of compiled(reading, statement2)) gates.push(named(later));
  if (shape.asksAll) gates.push(always(forAll(statement2, shape.asksAll)));
  return (tool, own) => gates.reduce((said2, gate) => stronger(said2, gate(tool)), own);
}
function compiled(reading, agent) {
  return [...statementsOf(reading.sources, agent.module).values()].flatMap((statement2) => {
    const { is, before } = statement2.shape;
    if (is !== "same" || before === void 0 || meant(reading, partOf(statement2, "this")) !== agent) return [];
    return before.flatMap((key) => optionsOf(statement2)?.get(key) ?? []);
  });
}
function stronger(one, other) {
  if (one === "ask" || other === "ask") return "ask";
  return one === "unknown" || other === "unknown" ? "unknown" : one;
}
function forAll(statement2, path) {
  const said2 = approvalOf(partOf(statement2, path), "unasked");
  const around = partOf(statement2, path.split(".").slice(0, -1).join("."));
  const others = path.includes(".") ? (around?.entries() ?? []).filter(({ value }) => value.kind === "map") : [];
  return said2 === "ask" && others.length > 0 ? "unknown" : said2;
}
var both = (outer, inner) => (tool, own) => outer(tool, inner(tool, own));
var always = (approval) => () => approval;
function listed2({ sources }, all) {
  if (all === void 0) return [];
  const gates = all.items().flatMap((one) => {
    const statement2 = statementOf(sources, one);
    return statement2?.shape.is === "gate" ? [gateOf(statement2)] : [];
  });
  return all.isOpen || all.rest.length > 0 ? [...gates, always("unknown")] : gates;
}
function gateOf(statement2) {
  const { shape } = statement2;
  const options = optionsOf(statement2);
  if (shape.each !== void 0) return byTool(options?.get(shape.each));
  if (shape.maybe?.some((key) => options?.get(key) !== void 0 && options.get(key)?.boolean() !== false))
    return always("unknown");
  const answer = shape.answers === void 0 ? void 0 : options?.get(shape.answers);
  if (answer?.callable && approvalOf(answer, "unknown") === "ask") return always("unasked");
  const isWhole2 = options === void 0 || options.kind === "map" && !options.isOpen && options.rest.length === 0;
  return isWhole2 ? allBut(options?.get(shape.except ?? "")) : always("unknown");
}
function byTool(map) {
  if (map === void 0) return () => void 0;
  return (tool) => {
    const entry = tool === void 0 ? void 0 : map.get(tool);
    if (entry) return entry.kind === "map" && !entry.get("type") ? switchOf(entry) : approvalOf(entry, "unknown");
    const isWhole2 = map.kind === "map" && !map.isOpen && map.rest.length === 0;
    const asks = map.entries().some(({ value }) => said(value) !== "unasked");
    return isWhole2 && (tool !== void 0 || !asks) ? void 0 : "unknown";
  };
}
var said = (entry) => entry.kind === "map" ? switchOf(entry) : approvalOf(entry, "unknown");
var switchOf = (entry) => entry.get("when") !== void 0 || entry.isOpen || entry.rest.length > 0 ? "unknown" : "ask";
function allBut(list) {
  const names = list?.items().map((one) => one.string());
  return (tool) => {
    if (list === void 0 || names === void 0) return "ask";
    const isWhole2 = list.kind === "list" && !list.isOpen && list.rest.length === 0 && !names.includes(void 0);
    if (tool !== void 0 && names.includes(`!${tool}`)) return "ask";
    if (tool !== void 0 && names.includes(tool)) return "unasked";
    if (names.includes("*")) return isWhole2 && names.length === 1 ? "unasked" : "unknown";
    return isWhole2 && tool !== void 0 ? "ask" : "unknown";
  };
}
function named(list) {
  const names = list?.items().map((one) => one.string()) ?? [];
  return () => {
    if (names.includes("tools") || names.includes("*")) return "ask";
    return names.includes(void 0) ? "unknown" : void 0;
  };
}
function gated(gates, { names, approval }) {
  const said2 = names.map((name) => gates(name, approval));
  if (said2.includes("unasked")) return "unasked";
  return said2.includes("unknown") ? "unknown" : "ask";
}

// src/readers/source-code/objects.ts
function objectOf(to, value, key) {
  if (value.kind !== "map") return void 0;
  const type = value.get("type")?.string();
  const shape = objectShape(to.shape.product, type, (one) => value.get(one) !== void 0);
  if (shape === void 0) return void 0;
  const { place, written: written2 } = value;
  const { sources } = to;
  const call = { place, isNew: false, origin: void 0, args: [value] };
  const name = partOf({ shape, call, sources }, shape.name)?.string() || (key ?? shape.label ?? type);
  const label = shown(name ?? `a ${shape.is} with a computed name`);
  const location = placeOf(written2.module, written2.node);
  return { shape, call, sources, module: place.module, id: `${to.id}.${label}`, label, location };
}

// src/readers/source-code/candidates.ts
var HANDLERS = ["handler", "execute", "run", "callback", "cb", "fn", "func", "call"];
var SCHEMAS = ["inputSchema", "parameters", "schema", "paramsSchema", "input_schema", "args", "params", "input"];
var MAX_NAME2 = 100;
var known4 = /* @__PURE__ */ new WeakMap();
function candidatesIn(sources, module) {
  const before = known4.get(module);
  if (before) return before;
  const { ts } = sources;
  const statements = statementsOf(sources, module);
  const taken = /* @__PURE__ */ new Map();
  const found = [];
  eachNode(ts, module.ast, (node) => {
    const made = statements.has(node) ? void 0 : registered(sources, module, node) ?? written(sources, module, node, statements) ?? declared(sources, module, node);
    if (made === void 0) return true;
    const { name, handler } = made;
    const label = redact(name).slice(0, MAX_NAME2);
    const count = (taken.get(label) ?? 0) + 1;
    taken.set(label, count);
    const id = `${module.source.file}#${label}${count > 1 ? `~${count}` : ""}`;
    found.push({ id, label, location: placeOf(module, node), handler });
    return true;
  });
  known4.set(module, found);
  return found;
}
function registered(sources, module, node) {
  const { ts } = sources;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return void 0;
  if (node.expression.name.text !== "registerTool" || node.arguments.length < 2) return void 0;
  const [first2, last] = [node.arguments[0], node.arguments.at(-1)].map(
    (one) => one && evaluate(sources, { module, node: one })
  );
  const name = first2?.string();
  return name === void 0 || last?.callable === void 0 ? void 0 : { name, handler: last };
}
function written(sources, module, node, statements) {
  const { ts } = sources;
  if (!ts.isObjectLiteralExpression(node) || !seemsTool(ts, node)) return void 0;
  if (ts.isCallExpression(node.parent) && statements.has(node.parent)) return void 0;
  const value = evaluate(sources, { module, node });
  if (value.get("description") === void 0 || !SCHEMAS.some((key) => value.get(key))) return void 0;
  const handler = HANDLERS.map((key) => value.get(key)).find((one) => one?.callable !== void 0);
  const made = ts.isCallExpression(node.parent) ? node.parent : node;
  const name = value.get("name")?.string() ?? value.get("id")?.string() ?? bindingOf(module, made)?.split(".").at(-1);
  return handler === void 0 || name === void 0 ? void 0 : { name, handler };
}
function declared(sources, module, node) {
  const { ts } = sources;
  if (!ts.isClassLike(node)) return void 0;
  const value = evaluate(sources, { module, node });
  const name = value.get("toolName")?.string() ?? value.get("name")?.string();
  if (name === void 0 || value.get("description") === void 0) return void 0;
  const handler = ["execute", "handler", "run", "call"].map((key) => value.get(key)).find((one) => one?.callable);
  return handler && { name, handler };
}
function seemsTool(ts, node) {
  const keys = new Set(
    node.properties.flatMap(
      ({ name }) => name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? [name.text] : []
    )
  );
  if (!HANDLERS.some((key) => keys.has(key))) return false;
  const isSpread = node.properties.some((property2) => ts.isSpreadAssignment(property2));
  return isSpread || keys.has("description") && SCHEMAS.some((key) => keys.has(key));
}
var HANDLER = /\b(?:handler|execute|run|callback|cb|fn|func|call)\b/;
var mayHoldTools = (text2) => text2.includes("description") && HANDLER.test(text2);

// src/readers/source-code/effects/hold.ts
function holdServed(into, holder, credentials) {
  for (const served of credentials) {
    const id = hold(into, holder, served);
    if (id === void 0) continue;
    for (const { resource, access } of served.serves)
      into.edge("grants", id, resourceNode(into, resource), {
        location: served.location,
        facts: { access, confidence: served.ambient === void 0 ? "likely" : "possible" },
        as: access
      });
  }
}
function hold(into, holder, { variable, literal, ambient, place, name, location }) {
  const who = { id: holder, channel: "mcp" };
  if (variable !== void 0) {
    holdVariable(into, who, variable, name, location);
    return `credential:shell-env/${variable}`;
  }
  if (literal !== void 0) {
    const path = `${holder}.${name === "" ? "literal" : name}`;
    holdLiteral(into, who, name, literal, location, path);
    return `credential:literal/${path}`;
  }
  const [store, key] = ambient !== void 0 ? ["ambient", ambient] : ["vault", place ?? ""];
  const id = into.node("credential", `credential:${store}/${key}`, {
    label: ambient !== void 0 ? `the login of the machine or job (${ambient})` : `the secret ${key}`,
    facts: {
      class: ambient !== void 0 ? "ambient" : "secret",
      provider: ambient ?? "unknown",
      lifetime: "static",
      store,
      scope: "unknown"
    }
  });
  into.edge("holds", holder, id, {
    location,
    facts: { when: "with", channel: ["mcp"], confidence: ambient !== void 0 ? "possible" : "certain", names: [] }
  });
  return id;
}

// src/readers/source-code/effects/schema.ts
var SCHEMAS2 = ["inputSchema", "parameters", "schema", "input_schema", "input", "args", "paramsSchema"];
var CLOSED_TYPES = /* @__PURE__ */ new Set([
  "enum",
  "nativeEnum",
  "literal",
  "number",
  "int",
  "bigint",
  "boolean",
  "date",
  "uuid",
  "guid",
  "ipv4",
  "ipv6"
]);
var NONE2 = () => false;
function constrainedBy(sources, handler) {
  const schema = schemaBeside(sources, handler);
  if (schema === void 0) return NONE2;
  const closed = /* @__PURE__ */ new Set();
  for (const { key, value } of entriesOf2(sources, schema)) if (isClosed(sources, value)) closed.add(key);
  return (path) => path.some((key) => closed.has(key));
}
function schemaBeside(sources, { written: written2 }) {
  const { ts } = sources;
  const { module } = written2;
  const value = (node) => evaluate(sources, { module, node });
  for (let at2 = written2.node; at2 !== void 0; at2 = at2.parent) {
    if (ts.isObjectLiteralExpression(at2)) {
      const whole = value(at2);
      const found = SCHEMAS2.map((key) => whole.get(key)).find((one) => one !== void 0);
      if (found) return found;
    }
    if (ts.isCallExpression(at2) && at2 !== written2.node) return besideCall(at2, value);
  }
  return void 0;
}
function besideCall(call, value) {
  const maps = call.arguments.map(value).filter(({ kind }) => kind === "map");
  for (const map of maps) {
    const found = SCHEMAS2.map((key) => map.get(key)).find((one) => one !== void 0);
    if (found) return found;
  }
  return maps.at(-1);
}
function entriesOf2(sources, schema) {
  const properties = schema.get("properties");
  if (properties) return properties.entries();
  if (schema.kind === "map") return schema.entries();
  const inner = rootCall(sources, schema.place.module, schema.place.node)?.arguments[0];
  const map = inner && evaluate(sources, { module: schema.place.module, node: inner });
  return map?.kind === "map" ? map.entries() : [];
}
var MAX_CHAIN = 30;
function rootCall({ ts }, _module, node) {
  let at2 = node;
  for (let hops = 0; hops < MAX_CHAIN; hops += 1) {
    if (!ts.isCallExpression(at2) || !ts.isPropertyAccessExpression(at2.expression)) return void 0;
    const inner = at2.expression.expression;
    if (!ts.isCallExpression(inner)) return at2;
    at2 = inner;
  }
  return void 0;
}
function isClosed(sources, value) {
  const { ts } = sources;
  if (value.kind === "map") {
    const type = value.get("type")?.string();
    return value.get("enum") !== void 0 || value.get("const") !== void 0 || type === "number" || type === "integer" || type === "boolean";
  }
  const { module, node } = value.place;
  const call = rootCall(sources, module, node);
  if (call === void 0 || !ts.isPropertyAccessExpression(call.expression)) return false;
  const name = call.expression.name.text;
  const [inner] = call.arguments;
  if ((name === "array" || name === "optional" || name === "nullable") && inner)
    return isClosed(sources, evaluate(sources, { module, node: inner }));
  if (name === "union" && inner && ts.isArrayLiteralExpression(inner))
    return inner.elements.every((one) => isClosed(sources, evaluate(sources, { module, node: one })));
  return CLOSED_TYPES.has(name);
}

// src/catalog/source-effects.generated.ts
var data = JSON.parse('{"verbs":{"source":"https://google.aip.dev/130","read":["get","list","search","find","fetch","read","describe","query","count","retrieve","lookup","head","select","show","view","check","is","has","exists","paginate","download","scan","poll","compare","iterate","stat","aggregate","distinct","estimated","explain","watch","info","preview","resolve","use","auth","sign","verify","detect","translate","analyze"],"merge":["merge"],"publish":["publish"]},"github":{"source":"https://octokit.github.io/rest.js/v22/","rows":[{"match":["pulls.merge"],"acts":["github:default-branch merge"]},{"match":["pulls.createReview","pulls.submitReview"],"acts":["github:pull-requests approve","github:pull-requests write"]},{"match":["pulls.*"],"acts":["github:pull-requests write"]},{"match":["issues.*","reactions.*"],"acts":["github:issues write"]},{"match":["repos.createRelease","repos.updateRelease","repos.uploadReleaseAsset","repos.deleteRelease"],"acts":["github:releases publish"]},{"match":["repos.createOrUpdateFileContents","repos.deleteFile","repos.merge*","git.*"],"acts":["github:agent-branch write","github:default-branch write"]},{"match":["actions.createWorkflowDispatch","actions.reRun*","repos.createDispatchEvent"],"acts":["github:workflow-runs exec"]},{"match":["actions.*","dependabot.*","codespaces.*","repos.update","repos.*Webhook","repos.*Collaborator","repos.*Protection","orgs.*","teams.*"],"acts":["github:settings admin"]},{"match":["packages.*"],"acts":["github:packages publish"]},{"match":["*"],"acts":["github:other-repositories write"]}]},"hosts":{"source":"https://github.com/docker/mcp-registry/tree/main/servers","names":{"api.github.com":"github:other-repositories","gitlab.com":"service:gitlab","slack.com":"service:slack","api.notion.com":"service:notion","api.linear.app":"service:linear","atlassian.net":"service:atlassian","api.atlassian.com":"service:atlassian","api.stripe.com":"service:stripe","api.figma.com":"service:figma","api.telegram.org":"service:telegram","discord.com":"service:discord","api.airtable.com":"service:airtable","sentry.io":"service:sentry","dev.azure.com":"service:azure-devops","graph.microsoft.com":"service:m365","googleapis.com":"service:google-workspace","api.hubapi.com":"service:hubspot","api.pagerduty.com":"service:pagerduty","api.resend.com":"service:resend","api.supabase.com":"cloud:account","api.cloudflare.com":"cloud:account","api.vercel.com":"cloud:account","amazonaws.com":"cloud:account"}},"globals":{"source":"https://nodejs.org/api/globals.html","calls":[{"symbols":["fetch","globalThis.fetch","window.fetch","self.fetch"],"does":"http","at":0},{"symbols":["WebSocket","EventSource"],"does":"http","at":0,"method":"POST"},{"symbols":["eval","globalThis.eval"],"does":"eval","at":0},{"symbols":["Function"],"does":"eval","at":0},{"symbols":["Bun.spawn","Bun.spawnSync"],"does":"words","at":0},{"symbols":["Bun.$"],"does":"shell","at":0},{"symbols":["Bun.write"],"does":"write","at":0},{"symbols":["Bun.file"],"does":"read","at":0},{"symbols":["Deno.Command","Deno.run"],"does":"run","at":0},{"symbols":["Deno.writeTextFile","Deno.writeFile","Deno.remove","Deno.mkdir","Deno.rename","Deno.copyFile","Deno.create","Deno.truncate","Deno.chmod","Deno.symlink"],"does":"write","at":0},{"symbols":["Deno.readTextFile","Deno.readFile","Deno.readDir","Deno.stat","Deno.open","Deno.lstat","Deno.realPath"],"does":"read","at":0},{"symbols":["JSON.*","Math.*","Object.*","Array.*","Number.*","String.*","Promise.*","Date.*","Symbol.*","BigInt.*","Buffer.*","console.*","crypto.*","globalThis.crypto.*","performance.*","Intl.*","URL.*","Response.*","AbortSignal.*","Reflect.get","Reflect.has","Reflect.ownKeys","Atomics.*","Uint8Array.*","RegExp.*","Error.*","Iterator.*"],"does":"none"},{"symbols":["Array","Object","Number","String","Boolean","Promise","Date","Symbol","BigInt","Map","Set","WeakMap","WeakSet","WeakRef","RegExp","Proxy","URL","URLSearchParams","URLPattern","Headers","Request","Response","FormData","Blob","File","Buffer","TextEncoder","TextDecoder","TextDecoderStream","ReadableStream","WritableStream","TransformStream","CompressionStream","DecompressionStream","AbortController","Event","EventTarget","CustomEvent","DataView","ArrayBuffer","SharedArrayBuffer","Uint8Array","Uint8ClampedArray","Uint16Array","Uint32Array","Int8Array","Int16Array","Int32Array","Float32Array","Float64Array","BigInt64Array","BigUint64Array","DOMParser","DOMException","HTMLRewriter"],"does":"none"},{"symbols":["Error","TypeError","RangeError","SyntaxError","ReferenceError","EvalError","URIError","AggregateError"],"does":"none"},{"symbols":["parseInt","parseFloat","isNaN","isFinite","encodeURIComponent","decodeURIComponent","encodeURI","decodeURI","escape","unescape","atob","btoa","structuredClone","queueMicrotask","setTimeout","clearTimeout","setInterval","clearInterval","setImmediate","clearImmediate","require","require.resolve"],"does":"none"},{"symbols":["process.cwd","process.hrtime","process.hrtime.bigint","process.uptime","process.memoryUsage","process.cpuUsage","process.nextTick","process.on","process.once","process.off","process.emitWarning","process.exit","process.stderr.write","process.stdout.write","process.env.hasOwnProperty","process.getuid","Bun.sleep","Bun.hash","Deno.cwd","Deno.exit","Deno.env.get","Deno.env.has"],"does":"none"}]},"methods":{"source":"https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects","data":["add","addEventListener","abort","append","apply","arrayBuffer","at","blob","bytes","charAt","charCodeAt","clear","clone","close","codePointAt","concat","cancel","compareDocumentPosition","copyWithin","decode","delete","destroy","digest","encode","emit","end","endsWith","enqueue","entries","equals","every","exec","fill","filter","finally","find","findIndex","findLast","findLastIndex","flat","flatMap","forEach","formData","formatToParts","format","get","getAll","getDate","getDay","getFullYear","getHours","getMilliseconds","getMinutes","getMonth","getReader","getSeconds","getTime","getTimezoneOffset","getUTCDate","getUTCDay","getUTCFullYear","getUTCHours","getUTCMinutes","getUTCMonth","getUTCSeconds","getWriter","group","has","hasOwnProperty","hex","includes","indexOf","isPrototypeOf","isWellFormed","join","json","keys","lastIndexOf","localeCompare","match","matchAll","next","normalize","off","on","once","padEnd","padStart","pipe","pipeThrough","pop","propertyIsEnumerable","push","read","readUInt8","reduce","reduceRight","releaseLock","removeEventListener","removeListener","repeat","replace","replaceAll","resolvedOptions","resume","return","reverse","search","set","setDate","setEncoding","setFullYear","setHours","setMilliseconds","setMinutes","setMonth","setSeconds","setTime","setUTCDate","setUTCHours","setUTCMinutes","setUTCSeconds","shift","slice","some","sort","splice","split","startsWith","sub","subarray","substr","substring","tee","test","text","then","catch","throwIfAborted","toArray","toDateString","toFixed","toISOString","toJSON","toLocaleDateString","toLocaleLowerCase","toLocaleString","toLocaleTimeString","toLocaleUpperCase","toLowerCase","toPrecision","toReversed","toSorted","toSpliced","toString","toUpperCase","toUTCString","transformToString","trim","trimEnd","trimStart","union","unref","unshift","update","valueOf","values","with","write","writeUInt8"],"any":["arrayBuffer","isBlockDevice","isDirectory","isFIFO","isFile","isSocket","isSymbolicLink","charCodeAt","codePointAt","endsWith","flat","flatMap","forEach","getFullYear","getTime","hasOwnProperty","includes","indexOf","json","lastIndexOf","localeCompare","matchAll","padEnd","padStart","reduce","replaceAll","safeParse","safeParseAsync","slice","some","sort","split","startsWith","substr","substring","text","then","catch","finally","throwIfAborted","toFixed","toISOString","toJSON","toLocaleDateString","toLocaleString","toLocaleTimeString","toLowerCase","toPrecision","toSorted","toString","toUpperCase","trim","trimEnd","trimStart"],"callback":["addEventListener","every","filter","find","findIndex","findLast","findLastIndex","map","off","on","once","removeListener","some","sort"],"literal":["join"]},"context":["sendNotification","sendRequest","reportProgress","throwIfAborted","addEventListener","removeEventListener","info","debug","warn","error","log","trace","streamContent"],"harmless":{"source":"https://www.npmjs.com/","packages":["graphql","path","url","util","crypto","os","assert","buffer","querystring","string_decoder","events","stream","stream/promises","timers","timers/promises","async_hooks","perf_hooks","zlib","punycode","diagnostics_channel","tty","zod","zod-to-json-schema","@modelcontextprotocol/sdk","@modelcontextprotocol/server","@modelcontextprotocol/core","@hono/mcp","valibot","yup","joi","ajv","ajv-formats","@sinclair/typebox","superstruct","arktype","chalk","picocolors","kleur","ansi-colors","strip-ansi","lodash","lodash.*","lodash-es","ramda","remeda","radash","es-toolkit","date-fns","date-fns-tz","dayjs","moment","moment-timezone","luxon","ms","uuid","nanoid","ulid","dedent","outdent","common-tags","minimatch","picomatch","micromatch","ignore","diff","fast-diff","diff-match-patch","yaml","js-yaml","json5","jsonc-parser","jsonpath","jsonpath-plus","jmespath","toml","smol-toml","@iarna/toml","ini","csv-parse","csv-stringify","papaparse","fast-xml-parser","xml2js","cheerio","turndown","marked","markdown-it","remark","remark-*","rehype","rehype-*","unified","mdast-*","unist-*","hast-*","node-html-parser","htmlparser2","parse5","linkedom","@mozilla/readability","he","html-entities","entities","slugify","semver","qs","query-string","mime","mime-types","fuse.js","fastest-levenshtein","js-tiktoken","gpt-tokenizer","tiktoken","mathjs","bignumber.js","decimal.js","big.js","p-limit","p-retry","p-queue","p-map","async-mutex","async-retry","retry","eventemitter3","lru-cache","quick-lru","object-hash","fast-json-stable-stringify","safe-stable-stringify","deep-equal","fast-deep-equal","deepmerge","immer","clone","type-fest","tslib","ts-pattern","neverthrow","@js-temporal/polyfill","debug","pino","winston","loglevel","consola","escape-html","escape-string-regexp","shell-quote","@anthropic-ai/tokenizer","@toon-format/toon","js-md5","jose","jsonwebtoken","base64-js","color","chroma-js","wcwidth","string-width","pluralize","change-case","camelcase","camelcase-keys","snakecase-keys","validator","email-validator","libphonenumber-js","iso-639-1","country-list","cron-parser","rrule","chrono-node"]},"products":{"node-fs":{"packages":["fs","fs-extra","graceful-fs"],"source":"https://nodejs.org/api/fs.html","calls":[{"symbols":["writeFile","writeFileSync","appendFile","appendFileSync","rm","rmSync","rmdir","rmdirSync","unlink","unlinkSync","mkdir","mkdirSync","mkdtemp","mkdtempSync","createWriteStream","chmod","chmodSync","chown","chownSync","truncate","truncateSync","utimes","utimesSync","promises.writeFile","promises.appendFile","promises.rm","promises.rmdir","promises.unlink","promises.mkdir","promises.mkdtemp","promises.chmod","promises.chown","promises.truncate","promises.utimes","outputFile","outputFileSync","outputJson","outputJSON","writeJson","writeJSON","writeJsonSync","ensureDir","ensureDirSync","ensureFile","ensureFileSync","emptyDir","emptyDirSync","remove","removeSync","mkdirp","mkdirpSync"],"does":"write","at":0},{"symbols":["rename","renameSync","cp","cpSync","copyFile","copyFileSync","symlink","symlinkSync","link","linkSync","promises.rename","promises.cp","promises.copyFile","promises.symlink","promises.link","move","moveSync","copy","copySync"],"does":"write","at":1},{"symbols":["write","writeSync","writev","ftruncate","fsync","fsyncSync","futimes"],"does":"write"},{"symbols":["*Stream().*","watch().*","watchFile().*","opendir().*","promises.opendir().*"],"does":"none"},{"symbols":["open().write*","open().append*","open().truncate","promises.open().write*","promises.open().append*","promises.open().truncate"],"does":"write"},{"symbols":["open().*","promises.open().*"],"does":"none"},{"symbols":["open","openSync","promises.open"],"does":"open","at":0},{"symbols":["close","closeSync"],"does":"none"},{"symbols":["readFile","readFileSync","readdir","readdirSync","stat","statSync","lstat","lstatSync","fstat","fstatSync","access","accessSync","exists","existsSync","realpath","realpathSync","readlink","readlinkSync","createReadStream","opendir","opendirSync","read","readSync","watch","watchFile","unwatchFile","glob","globSync","realpath.native","realpathSync.native","statfs","promises.readFile","promises.readdir","promises.stat","promises.lstat","promises.access","promises.realpath","promises.readlink","promises.opendir","promises.watch","promises.glob","pathExists","pathExistsSync","readJson","readJSON","readJsonSync"],"does":"read","at":0},{"symbols":["constants.*","Stats","Dirent"],"does":"none"}]},"finding-files":{"packages":["glob","fast-glob","globby","tinyglobby","fdir","readdirp","chokidar","klaw","@vscode/ripgrep","find-up","pkg-dir","read-pkg","cosmiconfig","dotenv","exceljs","xlsx","pdf-parse","mammoth","sharp"],"source":"https://www.npmjs.com/package/fast-glob","calls":[{"symbols":["*write*","*toFile"],"does":"write","at":0},{"symbols":["*"],"does":"read","at":0}]},"writing-files":{"packages":["write-file-atomic","rimraf","del","mkdirp","make-dir","tmp","tempy","tmp-promise","trash","archiver","extract-zip","decompress","adm-zip","tar"],"source":"https://www.npmjs.com/package/write-file-atomic","calls":[{"symbols":["*"],"does":"write","at":0}]},"conf":{"packages":["conf","configstore","keytar","env-paths"],"source":"https://www.npmjs.com/package/conf","calls":[{"symbols":["*"],"does":"write"}]},"child-process":{"packages":["child_process","cross-spawn","node-pty","@lydell/node-pty","@homebridge/node-pty-prebuilt-multiarch","@vscode/ripgrep-bin"],"source":"https://nodejs.org/api/child_process.html","calls":[{"symbols":["*().*"],"does":"none"},{"symbols":["exec","execSync"],"does":"shell","at":0},{"symbols":["spawn","spawnSync","execFile","execFileSync","default","default.sync","sync","fork"],"does":"run","at":0}]},"execa":{"packages":["execa","nano-spawn"],"source":"https://github.com/sindresorhus/execa/blob/main/docs/api.md","calls":[{"symbols":["execa().*","execaCommand().*","default().*"],"does":"none"},{"symbols":["execaCommand","execaCommandSync","execa.command","default.command","command","commandSync"],"does":"line","at":0},{"symbols":["execa","execaSync","execaNode","default","node","default.sync","$","$()"],"does":"run","at":0}]},"tinyexec":{"packages":["tinyexec"],"source":"https://github.com/tinylibs/tinyexec","calls":[{"symbols":["*().*"],"does":"none"},{"symbols":["x","exec"],"does":"run","at":0}]},"shells":{"packages":["zx","shelljs","dax-sh","@david/dax","exec-sh"],"source":"https://google.github.io/zx/","calls":[{"symbols":["$","$()","exec","default","default.exec","$.sync"],"does":"shell","at":0},{"symbols":["*().*"],"does":"none"},{"symbols":["rm","mkdir","touch","mv","cp","sed","chmod","ln"],"does":"write","at":1},{"symbols":["cat","ls","find","grep","test","which","pwd","head","tail"],"does":"read","at":0}]},"vm":{"packages":["vm","vm2","isolated-vm","@vm2/core"],"source":"https://nodejs.org/api/vm.html","calls":[{"symbols":["createContext","isContext","Isolate#*","Isolate","VM","NodeVM"],"does":"none"},{"symbols":["Script#*"],"does":"none"},{"symbols":["*"],"does":"eval","at":0}]},"worker":{"packages":["worker_threads","cluster"],"source":"https://nodejs.org/api/worker_threads.html","calls":[{"symbols":["Worker"],"does":"eval","at":0}]},"sandboxes":{"packages":["@vercel/sandbox","e2b","@e2b/code-interpreter","@e2b/desktop","@daytonaio/sdk","@daytona/sdk","modal","just-bash","@cloudflare/sandbox","@codesandbox/sdk","@runloop/api-client","quickjs-emscripten","@sebastianwessel/quickjs"],"source":"https://e2b.dev/docs","calls":[{"symbols":["*"],"does":"sandbox"}]},"node-http":{"packages":["http","https","http2","follow-redirects"],"source":"https://nodejs.org/api/http.html","calls":[{"symbols":["Agent","Agent#*","*().*","http.Agent","https.Agent"],"does":"none"},{"symbols":["get"],"does":"http","at":0,"method":"GET"},{"symbols":["request","http.request","https.request","connect"],"does":"http","at":0},{"symbols":["createServer"],"does":"none"}]},"sockets":{"packages":["net","tls","dgram","dns","dns/promises"],"source":"https://nodejs.org/api/net.html","calls":[{"symbols":["*().*","Socket#on","Socket#end","isIP","isIPv4","isIPv6"],"does":"none"},{"symbols":["*"],"does":"http","at":0,"method":"POST"}]},"fetchers":{"packages":["axios","got","ky","undici","node-fetch","cross-fetch","isomorphic-fetch","superagent","needle","request","request-promise","phin","ofetch","make-fetch-happen","redaxios","wretch","@octokit/fetch","node-fetch-commonjs","node-fetch-native","axios-retry","undici-types","gaxios","openapi-fetch"],"source":"https://axios-http.com/docs/api_intro","calls":[{"symbols":["isAxiosError","default.isAxiosError","isCancel","Agent","ProxyAgent","EnvHttpProxyAgent","setGlobalDispatcher","getGlobalDispatcher","FormData","Headers","Request","Response","AxiosError","CanceledError","HTTPError","axiosRetry","toFormData","*interceptors.*"],"does":"none"},{"symbols":["get","head","options","*.get","*.head","*#get","*#head","*.json","*.GET","*.HEAD"],"does":"http","at":0,"method":"GET"},{"symbols":["post","*.post","*#post","postForm","*.postForm","*.POST"],"does":"http","at":0,"method":"POST"},{"symbols":["*.PUT","*.PATCH","*.DELETE","put","patch","del","delete","*.put","*.patch","*.delete","*.del","*#put","*#patch","*#delete","*#del"],"does":"http","at":0,"method":"PUT"},{"symbols":["create","extend","default.create","default.extend","Axios","createClient","*.use","wrapAsPathBasedClient"],"does":"none"},{"symbols":["fetch().*","request().*","*.get().*","*.post().*"],"does":"none"},{"symbols":["default","fetch","axios","got","ky","request","*request","create()","extend()","stream","pipeline","WebSocket","ofetch","$fetch"],"does":"http","at":0}]},"websocket":{"packages":["ws","socket.io-client","reconnecting-websocket","eventsource","mqtt","amqplib","kafkajs","nats"],"source":"https://www.npmjs.com/package/ws","calls":[{"symbols":["default","WebSocket","io","connect","ReconnectingWebSocket","EventSource","connectAsync"],"does":"http","at":0,"method":"POST"},{"symbols":["*"],"does":"acts","resource":"service:account","access":"write"}]},"sql":{"packages":["pg","mysql","mysql2","better-sqlite3","sqlite3","sqlite","mssql","tedious","postgres","@neondatabase/serverless","@vercel/postgres","@planetscale/database","@libsql/client","oracledb","mariadb","snowflake-sdk","@google-cloud/bigquery","@clickhouse/client","duckdb","@duckdb/node-api","slonik","knex","kysely","drizzle-orm","@prisma/client","typeorm","sequelize","pg-promise","bun:sqlite","pg-native","@databricks/sql","trino-client"],"source":"https://node-postgres.com/apis/client","calls":[{"symbols":["*#end","*#release","*#close","*#on","*.end","*.release","*.close","*$connect","*$disconnect","*#connect","*.connect","*.getConnection","*#getConnection","*#acquire","*Pool","Client","*Database","createClient","createPool","createConnection","connect","neon","default","*#pragma","drizzle","knex","*eq","and","or","*sql","PrismaClient","*count*()","*().release","*().end","*.ping","*.format","escape","*escapeId","*.escape","types","*types.*","*.on"],"does":"none"},{"symbols":["*.prepare().run"],"does":"acts","resource":"service:database","access":"write"},{"symbols":["*.prepare().*","*#prepare().*"],"does":"none"},{"symbols":["*query","*execute","*prepare","*exec","*$queryRaw*","*$executeRaw*","*raw","*batch","*unsafe","*run","*runAndReadAll","*runAndRead","*simple","*oneOrNone","*many","*manyOrNone","*any","*none","*one","*queryStream","*createQueryJob","*all","*get","*each"],"does":"sql","at":0},{"symbols":["*create*","*update*","*delete*","*insert*","*upsert*","*save*","*remove*","*destroy*","*truncate*","*del","*replace*","*drop*","*alter*","*increment*"],"does":"acts","resource":"service:database","access":"write"},{"symbols":["*find*","*select*","*aggregate*","*count*","*groupBy*","*first*","*where*","*get*","*load*","*from*","*selectFrom*","*list*","*show*"],"does":"acts","resource":"service:database","access":"read"}]},"stores":{"packages":["mongodb","mongoose","ioredis","redis","@upstash/redis","@upstash/vector","@supabase/supabase-js","@elastic/elasticsearch","@opensearch-project/opensearch","neo4j-driver","@pinecone-database/pinecone","@qdrant/js-client-rest","weaviate-client","chromadb","@zilliz/milvus2-sdk-node","couchbase","nano","cassandra-driver","@vercel/kv","convex","@azure/cosmos","@google-cloud/firestore","firebase-admin","firebase","surrealdb","lowdb","keyv"],"source":"https://www.mongodb.com/docs/drivers/node/current/","calls":[{"symbols":["MongoClient","createClient","default","Redis","Client","ObjectId","*#connect","*#close","*#quit","*#on","*#db","*.collection","*#from","*.from","*schema","*#ping","*.ping","*#disconnect","*.driver","*session","*auth.basic","*.eq","*.neq","*.gt","*.lt","*.gte","*.lte","*.in","*.is","*.like","*.ilike","*.or","*.match","*.not","*.order","*.limit","*.range","*.single","*.maybeSingle","*.toArray","*.sort","*.project","*.skip","*.contains","*.overlaps","*.textSearch"],"does":"none"},{"symbols":["*find","*findOne","*aggregate","*count*","*distinct","*select","*get","*mget","*hget*","*smembers","*lrange","*scan*","*keys","*exists","*search","*list*","*explain","*query","*fetch*","*describe*","*indices.get*","*cat.*","*info","*zrange","*ttl","*type","*indexes","*estimatedDocumentCount","*stats"],"does":"acts","resource":"service:database","access":"read"},{"symbols":["*"],"does":"acts","resource":"service:database","access":"write"}]},"octokit":{"packages":["octokit","@octokit/rest","@octokit/core","@actions/github","@octokit/request","@octokit/graphql","@octokit/app","probot"],"source":"https://octokit.github.io/rest.js/v22/","calls":[{"symbols":["Octokit","App","getOctokit","*.defaults","defaults","*plugin","RequestError","*#hook.*","*.hook.*","context.*"],"does":"none"},{"symbols":["*"],"does":"github","at":0}]},"octokit-action":{"packages":["@octokit/action"],"source":"https://github.com/octokit/action.js","ambient":"github","calls":[{"symbols":["Octokit","*.hook.*"],"does":"none"},{"symbols":["*"],"does":"github","at":0}]},"octokit-auth":{"packages":["@octokit/auth-app","@octokit/auth-token","@octokit/auth-action","@octokit/plugin-throttling","@octokit/plugin-retry","@octokit/request-error","@octokit/plugin-paginate-graphql"],"source":"https://github.com/octokit/auth-app.js","calls":[{"symbols":["*"],"does":"none"}]},"actions-core":{"packages":["@actions/core"],"source":"https://github.com/actions/toolkit/tree/main/packages/core","calls":[{"symbols":["*"],"does":"none"}]},"actions-exec":{"packages":["@actions/exec"],"source":"https://github.com/actions/toolkit/tree/main/packages/exec","calls":[{"symbols":["exec","getExecOutput"],"does":"run","at":0}]},"slack":{"packages":["@slack/web-api","@slack/bolt","@slack/webhook"],"source":"https://docs.slack.dev/tools/node-slack-sdk/web-api/","calls":[{"symbols":["WebClient","App","IncomingWebhook"],"does":"none"},{"symbols":["*.history","*.replies","*.members","*.conversations","*.permalink","*.test","*.lookupByEmail","*.info","*.list"],"does":"acts","resource":"service:slack","access":"read"},{"symbols":["*"],"does":"verb","resource":"service:slack"}]},"mail":{"packages":["nodemailer","resend","@sendgrid/mail","twilio","mailgun.js","postmark","@getbrevo/brevo","sib-api-v3-sdk","plunk","web-push","@mailchimp/mailchimp_transactional","mailersend","emailjs","node-mailjet"],"source":"https://nodemailer.com/","calls":[{"symbols":["createTransport","setApiKey","Resend","default","ServerClient","Twilio","*createTestAccount","*getTestMessageUrl","*verify"],"does":"none"},{"symbols":["*.list*","*.get*","*.fetch*"],"does":"acts","resource":"service:account","access":"read"},{"symbols":["*"],"does":"acts","resource":"internet","access":"send"}]},"imap":{"packages":["imapflow","imap","node-imap","pop3-command","mailparser","imap-simple"],"source":"https://imapflow.com/","calls":[{"symbols":["*"],"does":"verb","resource":"service:account"}]},"stripe":{"packages":["stripe","@stripe/agent-toolkit"],"source":"https://docs.stripe.com/api","calls":[{"symbols":["default","Stripe","*.webhooks.*"],"does":"none"},{"symbols":["*"],"does":"verb","resource":"service:stripe"}]},"google":{"packages":["googleapis","@googleapis/*","google-auth-library","google-spreadsheet","@google-cloud/local-auth"],"source":"https://github.com/googleapis/google-api-nodejs-client","ambient":"google-cloud","calls":[{"symbols":["*auth.*","*Auth*","OAuth2Client*","JWT*","Compute*","google.drive","google.gmail","google.calendar","google.sheets","google.docs","google.slides","google.tasks","google.people","google.youtube","google.searchconsole","google.analyticsdata","google.options","drive","gmail","calendar","sheets","docs"],"does":"none"},{"symbols":["*"],"does":"verb","resource":"service:google-workspace"}]},"google-cloud":{"packages":["@google-cloud/*"],"source":"https://cloud.google.com/nodejs/docs/reference","ambient":"google-cloud","calls":[{"symbols":["*Client","Storage","BigQuery","PubSub","Firestore","Datastore","Logging","*.bucket","*.file","*.topic","*.dataset","*.table","*Path","*.close"],"does":"none"},{"symbols":["*"],"does":"verb","resource":"cloud:account"}]},"azure":{"packages":["@azure/*"],"source":"https://learn.microsoft.com/azure/developer/javascript/","ambient":"azure","calls":[{"symbols":["*Credential","*Client","*.fromConnectionString","*.getContainerClient","*.getBlobClient","*.getBlockBlobClient","*getToken"],"does":"none"},{"symbols":["*"],"does":"verb","resource":"cloud:account"}]},"aws":{"packages":["@aws-sdk/*","aws-sdk","@aws-lambda-powertools/*","@smithy/*"],"source":"https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/","ambient":"aws","calls":[{"symbols":["*#send","*#destroy","*.send","*Client","DynamoDBDocument*","marshall","unmarshall","from*","*Provider","*.from","S3","Upload","*promise","*Credentials","SignatureV4","*#config.*","waitUntil*","getSignedUrl","S3RequestPresigner","SignatureV4#*","HttpRequest","Hash","Sha256"],"does":"none"},{"symbols":["paginate*"],"does":"acts","resource":"cloud:account","access":"read"},{"symbols":["*"],"does":"verb","resource":"cloud:account"}]},"kubernetes":{"packages":["@kubernetes/client-node","kubernetes-client"],"source":"https://github.com/kubernetes-client/javascript","ambient":"kubernetes","calls":[{"symbols":["KubeConfig","KubeConfig#*","*.makeApiClient","*.loadFrom*","*Api"],"does":"none"},{"symbols":["*"],"does":"verb","resource":"cloud:account"}]},"notion":{"packages":["@notionhq/client"],"source":"https://github.com/makenotion/notion-sdk-js","calls":[{"symbols":["Client","is*"],"does":"none"},{"symbols":["*"],"does":"verb","resource":"service:notion"}]},"linear":{"packages":["@linear/sdk"],"source":"https://linear.app/developers/sdk","calls":[{"symbols":["LinearClient","LinearClient#client.setHeader"],"does":"none"},{"symbols":["*create*","*update*","*delete*","*archive*","*remove*","*rawRequest","*add*"],"does":"acts","resource":"service:linear","access":"write"},{"symbols":["*"],"does":"acts","resource":"service:linear","access":"read"}]},"jira":{"packages":["jira.js","confluence.js","jira-client","@atlassian/*"],"source":"https://mrrefactoring.github.io/jira.js/","calls":[{"symbols":["Version*Client","ConfluenceClient","AgileClient","default"],"does":"none"},{"symbols":["*"],"does":"verb","resource":"service:atlassian"}]},"gitlab":{"packages":["@gitbeaker/rest","@gitbeaker/node","@gitbeaker/core","gitlab"],"source":"https://github.com/jdalrymple/gitbeaker","calls":[{"symbols":["Gitlab"],"does":"none"},{"symbols":["*.all","*.show*","*.search*","*.raw"],"does":"acts","resource":"service:gitlab","access":"read"},{"symbols":["*"],"does":"verb","resource":"service:gitlab"}]},"azure-devops":{"packages":["azure-devops-node-api","azure-devops-extension-sdk"],"source":"https://github.com/microsoft/azure-devops-node-api","calls":[{"symbols":["*WebApi","*getPersonalAccessTokenHandler","*getBearerHandler","*getHandlerFromToken","*#get*Api","*.get*Api","*Api()"],"does":"none"},{"symbols":["*Batch"],"does":"acts","resource":"service:azure-devops","access":"read"},{"symbols":["*"],"does":"verb","resource":"service:azure-devops"}]},"chat":{"packages":["discord.js","@discordjs/rest","telegraf","node-telegram-bot-api","grammy","telegram","@line/bot-sdk","whatsapp-web.js","@microsoft/microsoft-graph-client","@microsoft/teams-ai","matrix-bot-sdk","twitter-api-v2","@atproto/api","snoowrap","airtable","@hubspot/api-client","@sentry/api","jsforce","@tryghost/admin-api","@shopify/shopify-api","@mailchimp/mailchimp_marketing","@trello/sdk","asana","@doist/todoist-api-typescript","dropbox","@microlink/mql","@huggingface/hub","@supabase/management","@polar-sh/sdk","@vercel/sdk","cloudflare","@datadog/datadog-api-client","figma-api","clickup","plaid","square","@paypal/paypal-server-sdk","intercom-client","node-zendesk","posthog-node","@segment/analytics-node","@calcom/sdk"],"source":"https://www.npmjs.com/package/discord.js","calls":[{"symbols":["*Client","*Builder*","Telegraf","Bot","default","GatewayIntentBits*","REST","BskyAgent","AtpAgent","*.setToken","*login","*.on","*.once"],"does":"none"},{"symbols":["*"],"does":"verb","resource":"service:account"}]},"web-search":{"packages":["@tavily/core","exa-js","@mendable/firecrawl-js","firecrawl","serpapi","google-search-results-nodejs","@brave/search","duck-duck-scrape","@perplexity-ai/perplexity_ai","apify-client","jina-ai","@spider-cloud/spider-client","youtube-transcript","wikipedia","rss-parser","@extractus/article-extractor","@postlight/parser","metascraper","open-graph-scraper"],"source":"https://docs.tavily.com/sdk/javascript/reference","calls":[{"symbols":["tavily","default","Exa","FirecrawlApp","ApifyClient"],"does":"none"},{"symbols":["*"],"does":"acts","resource":"internet","access":"read"}]},"browser":{"packages":["puppeteer","puppeteer-core","puppeteer-extra","playwright","playwright-core","@playwright/test","selenium-webdriver","chrome-remote-interface","@browserbasehq/stagehand","@browserbasehq/sdk","webdriverio","chrome-launcher","patchright","rebrowser-puppeteer-core"],"source":"https://playwright.dev/docs/api/class-page","calls":[{"symbols":["*"],"does":"browse"}]},"git":{"packages":["simple-git","isomorphic-git","nodegit","dugite","@isomorphic-git/lightning-fs"],"source":"https://github.com/steveukx/git-js","calls":[{"symbols":["simpleGit","default","gitP","*.env","*.cwd","*.customBinary"],"does":"none"},{"symbols":["*push*"],"does":"acts","resource":"github:agent-branch","access":"write"},{"symbols":["*status*","*log*","*diff*","*show*","*branchLocal","*getRemotes","*revparse*","*listRemote","*checkIsRepo","*statusMatrix","*currentBranch","*listFiles","*resolveRef","*readBlob","*catFile*","*blame*"],"does":"acts","resource":"host:files","access":"read"},{"symbols":["*"],"does":"acts","resource":"host:files","access":"write"}]},"ssh":{"packages":["ssh2","node-ssh","ssh2-sftp-client","basic-ftp"],"source":"https://github.com/mscdex/ssh2","calls":[{"symbols":["Client","NodeSSH","*#on","*#end","*.on","*.end","*.dispose"],"does":"none"},{"symbols":["*"],"does":"acts","resource":"service:account","access":"exec"}]},"docker":{"packages":["dockerode","docker-compose"],"source":"https://github.com/apocas/dockerode","calls":[{"symbols":["default","*.getContainer","*.getImage"],"does":"none"},{"symbols":["*.list*","*.inspect","*.logs","*.stats","*.info"],"does":"acts","resource":"host:files","access":"read"},{"symbols":["*"],"does":"acts","resource":"host:exec","access":"exec"}]},"desktop":{"packages":["@nut-tree/nut-js","@nut-tree-fork/nut-js","robotjs","clipboardy","node-notifier","screenshot-desktop","@jitsi/robotjs","applescript","run-applescript"],"source":"https://www.npmjs.com/package/@nut-tree/nut-js","calls":[{"symbols":["*"],"does":"acts","resource":"host:exec","access":"exec"}]},"opening":{"packages":["open","opener"],"source":"https://www.npmjs.com/package/open","calls":[{"symbols":["*"],"does":"launch","at":0}]},"logins":{"packages":["@azure/identity","@azure/msal-node","@azure/msal-browser","@azure/core-auth","@azure/core-rest-pipeline","@azure/logger","openid-client","oauth4webapi","@octokit/auth-oauth-device","@octokit/oauth-app","@octokit/oauth-methods"],"source":"https://learn.microsoft.com/javascript/api/overview/azure/identity-readme","calls":[{"symbols":["*"],"does":"none"}]},"secrets":{"packages":["@1password/sdk","node-vault","@infisical/sdk","@bitwarden/sdk-napi","@dopplerhq/node-sdk"],"source":"https://developer.1password.com/docs/sdks/","calls":[{"symbols":["*createClient","*.resolve","*.read","*.getSecret","InfisicalSDK","*.login"],"does":"acts","resource":"service:account","access":"read"},{"symbols":["*"],"does":"verb","resource":"service:account"}]}}}');

// src/catalog/source-effects.ts
var NONE3 = { does: "none" };
var GLOBALS = data.globals.calls;
var PRODUCTS = Object.values(data.products);
var HARMLESS = new Set(data.harmless.packages);
var HARMLESS_PATTERNS = data.harmless.packages.filter((name) => name.includes("*"));
var READS = new Set(data.verbs.read);
var MERGES = new Set(data.verbs.merge);
var PUBLISHES = new Set(data.verbs.publish);
var BY_PACKAGE = (() => {
  const known8 = /* @__PURE__ */ new Map();
  for (const product of PRODUCTS)
    for (const name of product.packages) known8.set(name, [...known8.get(name) ?? [], product]);
  return known8;
})();
var BY_PATTERN = PRODUCTS.flatMap(
  (product) => product.packages.filter((name) => name.includes("*")).map((name) => [name, product])
);
function callEffect(specifier, symbol) {
  const bare2 = specifier.replace(/^node:/, "");
  const name = packageOf(bare2);
  if (HARMLESS.has(bare2) || HARMLESS.has(name) || HARMLESS_PATTERNS.some((pattern2) => fits(pattern2, name))) return NONE3;
  const products = BY_PACKAGE.get(name) ?? BY_PATTERN.filter(([pattern2]) => fits(pattern2, name)).map(([, one]) => one);
  for (const { calls, ambient } of products) {
    const row = rowOf(calls, symbol.replace(/^promises\./, ""));
    if (row) return ambient === void 0 ? row : { ...row, ambient };
  }
  return void 0;
}
var globalEffect = (name) => rowOf(GLOBALS, name);
function rowOf(rows, symbol) {
  return rows.find(({ symbols }) => symbols.some((pattern2) => fits(pattern2, symbol)));
}
function accessOfVerb(symbol) {
  const last = symbol.replace(/\(\)/g, "").split(/[.#]/).at(-1) ?? "";
  const words = last.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[\s_]+/);
  const verb = words[0] === "batch" || words[0] === "transact" ? words[1] ?? "" : words[0] ?? "";
  if (READS.has(verb)) return "read";
  if (MERGES.has(verb)) return "merge";
  return PUBLISHES.has(verb) ? "publish" : "write";
}
function githubActs(method2) {
  const acts = data.github.rows.find(({ match }) => match.some((pattern2) => fits(pattern2, method2)))?.acts ?? [];
  const isRead = accessOfVerb(method2) === "read";
  return acts.map((act2) => {
    const [resource = "", word] = act2.split(" ");
    return { resource, access: isRead ? "read" : ACCESSES.find((access) => access === word) ?? "write" };
  });
}
function serviceOfHost(host) {
  const names = data.hosts.names;
  const labels = host.toLowerCase().split(".");
  for (let at2 = 0; at2 < labels.length - 1; at2 += 1) {
    const name = labels.slice(at2).join(".");
    if (Object.hasOwn(names, name)) return names[name];
  }
  return void 0;
}
var DATA_METHODS = new Set(data.methods.data);
var PLAIN_METHODS = new Set(data.methods.any);
var CALLBACK_METHODS = new Set(data.methods.callback);
var LITERAL_METHODS = new Set(data.methods.literal);
var CONTEXT_METHODS = new Set(data.context);

// src/readers/source-code/effects/callers.ts
var MAX_FILES = 200;
var MAX_LOOKS = 60;
var known5 = /* @__PURE__ */ new WeakMap();
function onlyCall(program, module, called) {
  const before = known5.get(called);
  if (before) return before.call;
  known5.set(called, { call: void 0 });
  const name = nameOf2(module, called);
  const calls = name === void 0 ? [] : callsOf(program, module, called, name);
  const call = calls.length === 1 ? calls[0] : void 0;
  known5.set(called, { call });
  return call;
}
function nameOf2({ ts }, called) {
  if (ts.isFunctionDeclaration(called) || ts.isClassLike(called)) return called.name?.text;
  const holder = called.parent;
  return (ts.isArrowFunction(called) || ts.isFunctionExpression(called)) && ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) ? holder.name.text : void 0;
}
function callsOf(program, module, called, name) {
  const own = module.source.file;
  const others = program.files.filter((file2) => file2 !== own && program.text(file2)?.includes(name)).slice(0, MAX_FILES);
  const found = [];
  let looks = 0;
  for (const file2 of [own, ...others]) {
    const one = file2 === own ? module : program.module(file2);
    for (const node of one?.candidates ?? []) {
      if (one === void 0 || one.ts.isClassLike(node) || endOf(one, node.expression) !== name) continue;
      looks += 1;
      if (looks > MAX_LOOKS || found.length > 1) return found;
      const settled = settle(program, { module: one, node: node.expression });
      if (settled.kind === "node" && settled.node === called) found.push({ module: one, node });
    }
  }
  return found;
}
function endOf({ ts }, node) {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : void 0;
}

// src/readers/source-code/effects/classes.ts
var MAX_DEPTH2 = 6;
var EMPTY2 = { input: void 0, bindings: /* @__PURE__ */ new Map(), self: void 0 };
function classOf2(look, at2, frame, depth = 0) {
  const { sources } = look;
  const { ts } = sources;
  const node = bare(at2.module, at2.node);
  if (depth > MAX_DEPTH2) return void 0;
  if (node.kind === ts.SyntaxKind.ThisKeyword) {
    const own = enclosingClass(at2.module, node);
    return own && { module: at2.module, node: own, self: frame.self };
  }
  const followed3 = look.follow({ module: at2.module, node }, frame, 2 + depth * 2);
  if (followed3.kind === "node") return classOfNode(look, followed3, node, depth);
  if (followed3.kind !== "unknown" || followed3.declared === void 0) return void 0;
  const { module, declaration } = followed3.declared;
  if (ts.isParameter(declaration) || ts.isVariableDeclaration(declaration)) {
    const typed = classOfType(look, module, declaration.type);
    if (typed) return typed;
  }
  if (!ts.isVariableDeclaration(declaration)) return void 0;
  for (const value of module.assigned.get(declaration.name.getText(module.ast)) ?? []) {
    const made = classOf2(look, { module, node: value }, frame, depth + 1);
    if (made) return made;
  }
  return void 0;
}
function classOfNode(look, followed3, asked, depth) {
  const { sources } = look;
  const { ts } = sources;
  const { at: at2, frame } = followed3;
  if (ts.isClassLike(at2.node)) return { module: at2.module, node: at2.node, self: void 0 };
  if (ts.isNewExpression(at2.node)) {
    const settled = settle(sources, { module: at2.module, node: at2.node.expression });
    return settled.kind === "node" && ts.isClassLike(settled.node) ? { module: settled.module, node: settled.node, self: followed3 } : void 0;
  }
  if (ts.isCallExpression(at2.node)) return classOfCall(look, followed3, at2.node, depth);
  if (ts.isBinaryExpression(at2.node))
    return classOf2(look, { module: at2.module, node: at2.node.left }, frame, depth + 1) ?? classOf2(look, { module: at2.module, node: at2.node.right }, frame, depth + 1);
  if (!ts.isPropertyAccessExpression(at2.node))
    return at2.node === asked ? void 0 : classOf2(look, at2, frame, depth + 1);
  const holder = classOf2(look, { module: at2.module, node: at2.node.expression }, frame, depth + 1);
  return holder && typeOfMember(look, holder, at2.node.name.text, depth);
}
function classOfCall(look, { at: at2, frame }, call, depth) {
  const { sources } = look;
  const { ts } = sources;
  const callee = look.follow({ module: at2.module, node: call.expression }, frame, 4 + depth);
  if (callee.kind !== "node" || !ts.isFunctionLike(callee.at.node)) return void 0;
  for (const returned3 of returns(callee.at.module, callee.at.node)) {
    const made = classOf2(look, { module: callee.at.module, node: returned3 }, callee.frame, depth + 2);
    if (made) return made;
  }
  return classOfType(look, callee.at.module, callee.at.node.type);
}
function classOfType(look, module, type, depth = 0) {
  const { sources } = look;
  const { ts } = sources;
  if (type === void 0 || depth > MAX_DEPTH2) return void 0;
  if (ts.isUnionTypeNode(type)) {
    for (const one of type.types) {
      const made = classOfType(look, module, one, depth + 1);
      if (made) return made;
    }
    return void 0;
  }
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return void 0;
  if (type.typeName.text === "Promise") return classOfType(look, module, type.typeArguments?.[0], depth + 1);
  const settled = settle(sources, { module, node: type.typeName });
  return settled.kind === "node" && ts.isClassLike(settled.node) ? { module: settled.module, node: settled.node, self: void 0 } : void 0;
}
function typeOfMember(look, { module, node }, key, depth) {
  const { sources } = look;
  const { ts } = sources;
  for (const one of node.members)
    if (ts.isPropertyDeclaration(one) && one.name.getText(module.ast) === key) {
      const typed = classOfType(look, module, one.type, depth);
      if (typed) return typed;
    }
  const make = node.members.find(ts.isConstructorDeclaration);
  return classOfType(look, module, make?.parameters.find(({ name }) => name.getText(module.ast) === key)?.type, depth);
}
function memberOfClass(look, { module, node }, key, frame, hops) {
  const { sources } = look;
  const { ts } = sources;
  if (hops > MAX_DEPTH2 * 2 || !ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node))
    return void 0;
  let made = classOf2(look, { module, node: node.expression }, frame, Math.floor(hops / 2));
  for (let depth = 0; made !== void 0 && depth < MAX_DEPTH2; depth += 1) {
    const found = ownMember(look, made, key, hops);
    if (found) return found;
    made = parentOf(look, made);
  }
  return void 0;
}
function parentOf(look, { module, node, self }) {
  const { sources } = look;
  const { ts } = sources;
  const clause = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const type = clause?.types[0];
  const settled = type && settle(sources, { module, node: type.expression });
  return settled?.kind === "node" && ts.isClassLike(settled.node) ? { module: settled.module, node: settled.node, self } : void 0;
}
function ownMember(look, made, key, hops) {
  const { sources } = look;
  const { ts } = sources;
  const { module, node } = made;
  const self = made.self ?? constructed2(sources, made);
  const inside2 = { input: self?.frame.input, bindings: self?.frame.bindings ?? EMPTY2.bindings, self };
  const members = node.members.filter((one) => one.name?.getText(module.ast) === key);
  const method2 = members.find((one) => ts.isMethodDeclaration(one) && one.body !== void 0);
  if (method2) return { kind: "node", at: { module, node: method2 }, frame: inside2 };
  const getter = members.find(ts.isGetAccessorDeclaration);
  const [returned3] = getter ? returns(module, getter) : [];
  if (returned3) return look.follow({ module, node: returned3 }, inside2, hops + 2);
  for (const one of members)
    if (ts.isPropertyDeclaration(one) && one.initializer && isValue(ts, one.initializer))
      return look.follow({ module, node: one.initializer }, inside2, hops + 2);
  const within = constructorFrame(look, { ...made, self });
  for (const value of assignedIn(look, made, key)) {
    const found = look.follow({ module, node: value }, within, hops + 2);
    if (found.kind !== "unknown") return found;
  }
  const make = node.members.find(ts.isConstructorDeclaration);
  const parameter = make?.parameters.find(
    (one) => ts.isParameterPropertyDeclaration(one, make) && one.name.getText(module.ast) === key
  );
  const bound = parameter && within.bindings.get(parameter);
  return bound && look.follow(bound.at, bound.frame, hops + 2);
}
function constructed2(program, { module, node }) {
  const call = onlyCall(program, module, node);
  return call && program.ts.isNewExpression(call.node) ? { at: call, frame: EMPTY2 } : void 0;
}
var isValue = (ts, node) => node.kind !== ts.SyntaxKind.NullKeyword && !(ts.isIdentifier(node) && node.text === "undefined");
function assignedIn({ sources: { ts } }, { module, node }, key) {
  return (module.assigned.get(`this.${key}`) ?? []).filter((value) => {
    for (let at2 = value; at2 !== void 0; at2 = at2.parent)
      if (ts.isClassLike(at2)) return at2 === node;
    return false;
  });
}
function constructorFrame({ sources: { ts } }, { node, self }) {
  const make = node.members.find(ts.isConstructorDeclaration);
  if (make === void 0 || self === void 0 || !ts.isNewExpression(self.at.node)) return { ...EMPTY2, self };
  const bindings = new Map(self.frame.bindings);
  for (const [index, parameter] of make.parameters.entries()) {
    const argument = self.at.node.arguments?.[index];
    const given2 = argument ?? parameter.initializer;
    if (given2 && !ts.isSpreadElement(given2))
      bindings.set(parameter, {
        at: { module: argument ? self.at.module : self.at.module, node: given2 },
        frame: self.frame
      });
  }
  return { input: self.frame.input, bindings, self };
}

// src/readers/source-code/effects/follow.ts
var MAX_HOPS4 = 14;
var MAX_NESTED2 = 40;
var UNKNOWN2 = { kind: "unknown" };
var NOWHERE = { input: void 0, bindings: /* @__PURE__ */ new Map(), self: void 0 };
var lookOf = (sources) => ({
  sources,
  follow: (at2, frame, hops) => follow(sources, at2, frame, hops)
});
function follow(sources, at2, frame, hops = 0) {
  const { budget } = sources;
  if (hops > MAX_HOPS4 || budget.nested > MAX_NESTED2 || budget.left < 0) return UNKNOWN2;
  const known8 = memory(frame);
  const before = known8.get(at2.node);
  if (before) return before;
  known8.set(at2.node, UNKNOWN2);
  budget.nested += 1;
  const found = followed2(sources, at2, frame, hops);
  budget.nested -= 1;
  if (found.kind === "unknown" && hops > SURE_HOPS) known8.delete(at2.node);
  else known8.set(at2.node, found);
  return found;
}
var SURE_HOPS = 3;
var memories = /* @__PURE__ */ new WeakMap();
function memory(frame) {
  const known8 = memories.get(frame) ?? /* @__PURE__ */ new WeakMap();
  memories.set(frame, known8);
  return known8;
}
function followed2(sources, at2, frame, hops) {
  const settled = settle(sources, at2);
  if (settled.kind === "declared") return followDeclared(sources, settled, frame, hops);
  return settled.kind === "node" ? followNode(sources, settled, frame, hops) : UNKNOWN2;
}
function followNode(sources, { module, node }, frame, hops) {
  const { ts } = sources;
  const own = { kind: "node", at: { module, node }, frame };
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const key = accessed(module, node);
    const member2 = key === void 0 ? void 0 : memberOfClass(lookOf(sources), { module, node }, key, frame, hops);
    if (member2) return member2;
    const whole = follow(sources, { module, node: node.expression }, frame, hops + 1);
    const part = partOf2(sources, whole, key, hops);
    return part.kind === "unknown" ? own : part;
  }
  const parsed = parsedBy(sources, { module, node });
  const through = parsed && follow(sources, parsed, frame, hops + 1);
  return through?.kind === "input" ? through : own;
}
var PARSES = /* @__PURE__ */ new Set(["parse", "parseAsync", "safeParse", "safeParseAsync", "validateSync"]);
function parsedBy({ ts }, { module, node }) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return void 0;
  const [argument] = node.arguments;
  return argument && PARSES.has(node.expression.name.text) ? { module, node: argument } : void 0;
}
function partOf2(sources, whole, key, hops) {
  const { ts } = sources;
  if (whole.kind === "input") return { kind: "input", path: key === void 0 ? whole.path : [...whole.path, key] };
  if (whole.kind !== "node" || key === void 0) return UNKNOWN2;
  const { at: at2, frame } = whole;
  if (ts.isObjectLiteralExpression(at2.node)) {
    const found = propertyOf2(sources, at2.module, at2.node, key);
    return found ? follow(sources, { module: at2.module, node: found }, frame, hops + 1) : UNKNOWN2;
  }
  if (!ts.isCallExpression(at2.node) || hops > MAX_HOPS4) return UNKNOWN2;
  const returned3 = returnedBy2(sources, whole);
  return returned3 ? partOf2(sources, follow(sources, returned3.at, returned3.frame, hops + 2), key, hops + 2) : UNKNOWN2;
}
function propertyOf2({ ts }, module, object, key) {
  for (const property2 of object.properties) {
    if (property2.name === void 0 || property2.name.getText(module.ast).replace(/^["']|["']$/g, "") !== key) continue;
    if (ts.isPropertyAssignment(property2)) return property2.initializer;
    return ts.isShorthandPropertyAssignment(property2) ? property2.name : property2;
  }
  return void 0;
}
function returnedBy2(sources, { at: at2, frame }) {
  const { ts } = sources;
  if (!ts.isCallExpression(at2.node)) return void 0;
  const callee = follow(sources, { module: at2.module, node: at2.node.expression }, frame, MAX_HOPS4 - 4);
  if (callee.kind !== "node" || !ts.isFunctionLike(callee.at.node)) return void 0;
  const [only, ...others] = returns(callee.at.module, callee.at.node);
  if (only === void 0 || others.length > 0) return void 0;
  return {
    at: { module: callee.at.module, node: only },
    frame: enter(sources, callee, callee.at.node, { at: at2, frame }, at2.node.arguments)
  };
}
function enter({ ts }, callee, called, { at: at2, frame }, args) {
  const bindings = new Map(callee.frame.bindings);
  for (const [one, value] of frame.bindings) bindings.set(one, value);
  const isSpread = args.some((argument) => ts.isSpreadElement(argument));
  for (const [index, parameter] of called.parameters.entries()) {
    const argument = args[index];
    if (argument && !isSpread && ts.isParameter(parameter) && !parameter.dotDotDotToken)
      bindings.set(parameter, { at: { module: at2.module, node: argument }, frame });
    else bindings.delete(parameter);
  }
  return { input: frame.input, bindings, self: callee.frame.self };
}
function followDeclared(sources, { module, declaration }, frame, hops) {
  const { ts } = sources;
  const unknown = { kind: "unknown", declared: { module, declaration } };
  if (declaration === frame.input) return { kind: "input", path: [] };
  if (ts.isParameter(declaration)) {
    const bound = frame.bindings.get(declaration);
    if (bound) return follow(sources, bound.at, bound.frame, hops + 1);
    const list = listGiven(sources, module, declaration);
    const items = list && follow(sources, list, frame, hops + 1);
    if (items?.kind === "input") return items;
    const given2 = givenOnce(sources, module, declaration);
    return given2 ? follow(sources, given2, NOWHERE, hops + 1) : unknown;
  }
  if (ts.isBindingElement(declaration)) {
    const holder = declaration.parent.parent;
    const key = keyOf(module, declaration);
    const whole = followDeclared(sources, { module, declaration: holder }, frame, hops + 1);
    const part = hops > MAX_HOPS4 ? UNKNOWN2 : partOf2(sources, whole, key, hops + 1);
    return part.kind === "unknown" ? unknown : part;
  }
  if (!ts.isVariableDeclaration(declaration)) return unknown;
  const values = valuesOf(sources, module, declaration);
  if (values.length !== 1 || values[0] === void 0) return unknown;
  const value = follow(sources, { module, node: values[0] }, frame, hops + 1);
  return ts.isForOfStatement(declaration.parent.parent) && value.kind !== "input" ? unknown : value;
}
function givenOnce(program, module, parameter) {
  const call = onlyCall(program, module, parameter.parent);
  const { ts } = program;
  if (call === void 0 || parameter.dotDotDotToken || !ts.isCallExpression(call.node) && !ts.isNewExpression(call.node))
    return void 0;
  const index = parameter.parent.parameters.findIndex((one) => one === parameter);
  const args = call.node.arguments ?? [];
  const argument = args.slice(0, index + 1).some((one) => ts.isSpreadElement(one)) ? void 0 : args[index];
  return argument && { module: call.module, node: argument };
}
function listGiven({ ts }, module, parameter) {
  const call = parameter.parent.parent;
  if (call === void 0 || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
    return void 0;
  return call.arguments.some((one) => one === parameter.parent) ? { module, node: call.expression.expression } : void 0;
}
function valuesOf({ ts }, module, declaration) {
  const loop = declaration.parent.parent;
  const first2 = ts.isForOfStatement(loop) ? loop.expression : declaration.initializer;
  const isConst2 = ts.isVariableDeclarationList(declaration.parent) && (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
  const later = ts.isIdentifier(declaration.name) && !isConst2 ? module.assigned.get(declaration.name.text) ?? [] : [];
  return [...first2 ? [first2] : [], ...later];
}

// src/readers/source-code/effects/found.ts
function reached({ reach }, at2, { resource, access, via, confidence }) {
  const before = reach.findIndex((one2) => one2.resource === resource && one2.access === access);
  const known8 = reach[before];
  const one = { resource, access, via, confidence, location: placeOf(at2.module, at2.node) };
  if (known8 === void 0) reach.push(one);
  else if (rank(one) > rank(known8)) reach[before] = one;
}
var SURE = { possible: 0, likely: 2, certain: 4 };
var rank = ({ confidence, via }) => (SURE[confidence ?? "certain"] ?? 0) + (via === "mcp" ? 1 : 0);

// src/readers/source-code/effects/segments.ts
var MAX_HOPS5 = 10;
var MAX_PIECES = 60;
var UNKNOWN3 = [{ kind: "unknown" }];
var CLOSED = [{ kind: "input", isOpen: false, isChecked: false }];
var text = (value) => ({ kind: "text", text: value });
function segmentsOf(asking, { at: at2, frame }, hops = 0) {
  const { sources } = asking;
  if (hops > MAX_HOPS5 || sources.budget.left < 0) return UNKNOWN3;
  const variable = environmentOf(sources, at2);
  if (variable !== void 0) return [{ kind: "environment", name: variable }];
  const found = follow(sources, at2, frame);
  if (found.kind === "input") return [{ kind: "input", isOpen: !asking.constrained(found.path), isChecked: false }];
  if (found.kind === "node") return ofNode(asking, found, hops).slice(0, MAX_PIECES);
  const { declared: declared2 } = found;
  if (declared2 === void 0 || !sources.ts.isVariableDeclaration(declared2.declaration)) return UNKNOWN3;
  const values = valuesOf(sources, declared2.module, declared2.declaration);
  return worst(values.map((node) => segmentsOf(asking, { at: { module: declared2.module, node }, frame }, hops + 2)));
}
function worst(all) {
  const rank2 = (pieces2) => Math.max(0, ...pieces2.map((one) => one.kind === "input" ? one.isOpen ? 3 : 1 : one.kind === "unknown" ? 2 : 0));
  return all.toSorted((a, b) => rank2(b) - rank2(a))[0] ?? UNKNOWN3;
}
function ofNode(asking, { at: at2, frame }, hops) {
  const { ts } = asking.sources;
  const { module, node } = at2;
  const part = (one) => segmentsOf(asking, { at: { module, node: one }, frame }, hops + 1);
  const variable = environmentOf(asking.sources, at2);
  if (variable !== void 0) return [{ kind: "environment", name: variable }];
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [text(node.text)];
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return [text("true")];
  if (ts.isTemplateExpression(node))
    return [
      text(node.head.text),
      ...node.templateSpans.flatMap(({ expression, literal }) => [...part(expression), text(literal.text)])
    ].filter((one) => one.kind !== "text" || one.text !== "");
  if (ts.isConditionalExpression(node)) return worst([part(node.whenTrue), part(node.whenFalse)]);
  if (ts.isBinaryExpression(node))
    return node.operatorToken.kind === ts.SyntaxKind.PlusToken ? [...part(node.left), ...part(node.right)] : worst([part(node.left), part(node.right)]);
  if (ts.isArrayLiteralExpression(node))
    return node.elements.slice(0, MAX_PIECES).flatMap((one) => [...part(one), text(" ")]);
  if (ts.isSpreadElement(node)) return part(node.expression);
  if (ts.isNewExpression(node)) return ofUrl(asking, node, part);
  if (ts.isPropertyAccessExpression(node) && node.getText(module.ast) === "process.execPath") return [text("node")];
  if (ts.isPropertyAccessExpression(node)) return ofMember(asking, node, part);
  return ts.isCallExpression(node) ? ofCall(asking, { at: at2, frame }, node, part, hops) : UNKNOWN3;
}
function ofUrl({ sources: { ts } }, node, part) {
  const [first2, base] = node.arguments ?? [];
  if (first2 === void 0 || !ts.isIdentifier(node.expression) || node.expression.text !== "URL") return UNKNOWN3;
  const own = part(first2);
  const isAbsolute = own[0]?.kind === "text" && own[0].text.includes("://");
  const leaves = own[0]?.kind === "input" && own[0].isOpen;
  return base === void 0 || isAbsolute || leaves ? own : [...part(base), ...own];
}
var SAME_MEMBERS = /* @__PURE__ */ new Set(["href", "origin", "data", "toString", "pathname"]);
function ofMember({ sources: { ts } }, node, part) {
  return SAME_MEMBERS.has(node.name.text) && !ts.isIdentifier(node.expression) ? part(node.expression) : UNKNOWN3;
}
var SAME2 = /* @__PURE__ */ new Set([
  "trim",
  "toString",
  "toLowerCase",
  "toUpperCase",
  "replace",
  "replaceAll",
  "slice",
  "substring",
  "normalize",
  "join",
  "filter",
  "map",
  "flat",
  "split",
  "trimEnd",
  "trimStart",
  "padStart",
  "padEnd",
  "concat",
  "href"
]);
var QUOTES = /* @__PURE__ */ new Set([
  "encodeURIComponent",
  "encodeURI",
  "Number",
  "parseInt",
  "parseFloat",
  "Boolean"
]);
var PATHS = /* @__PURE__ */ new Set([
  "join",
  "resolve",
  "normalize",
  "dirname",
  "basename",
  "relative",
  "pathToFileURL",
  "fileURLToPath"
]);
function ofCall(asking, bound, node, part, hops) {
  const { sources } = asking;
  const { ts } = sources;
  const { expression } = node;
  const all = () => node.arguments.flatMap((one) => part(one));
  if (ts.isIdentifier(expression) && QUOTES.has(expression.text)) return hasInput(all()) ? CLOSED : all();
  if (ts.isIdentifier(expression) && expression.text === "String") return all();
  const origin = originOf(sources, { module: bound.at.module, node: expression });
  if (origin && /^(?:node:)?(?:path|url)(?:\/|$)/.test(origin.specifier) && PATHS.has(origin.symbol.split(".").at(-1) ?? ""))
    return node.arguments.flatMap((one) => [...part(one), text("/")]);
  if (origin?.specifier === "shell-quote" || origin?.symbol === "quote") return hasInput(all()) ? CLOSED : all();
  if (ts.isPropertyAccessExpression(expression) && SAME2.has(expression.name.text)) return part(expression.expression);
  const returned3 = hops < MAX_HOPS5 - 3 ? returnedBy2(sources, bound) : void 0;
  const inside2 = returned3 && segmentsOf(asking, returned3, hops + 3);
  const given2 = all();
  const isOpen2 = given2.some((one) => one.kind === "input" && one.isOpen);
  if (inside2 && (!isOpen2 || inside2.every(({ kind }) => kind !== "unknown"))) return inside2;
  if (isOpen2) return [{ kind: "input", isOpen: true, isChecked: true }];
  return hasInput(given2) ? CLOSED : UNKNOWN3;
}
var hasInput = (pieces2) => pieces2.some(({ kind }) => kind === "input");
var isOpen = (pieces2) => pieces2.some((one) => one.kind === "input" && one.isOpen);
var isUnchecked = (pieces2) => pieces2.some((one) => one.kind === "input" && one.isOpen && !one.isChecked);
var hasUnknown = (pieces2) => pieces2.some(({ kind }) => kind === "unknown");
function headOf(pieces2) {
  const end = pieces2.findIndex(({ kind }) => kind !== "text");
  return pieces2.slice(0, end < 0 ? void 0 : end).map((one) => one.kind === "text" ? one.text : "").join("");
}
var isFixed = (pieces2) => pieces2.every(({ kind }) => kind === "text" || kind === "environment");

// src/readers/source-code/effects/commands.ts
var MAX_WORDS = 12;
function shellCommand(found, call, line) {
  const pieces2 = line ? piecesOf(found, line) : [];
  if (isOpen(pieces2)) anyCommand(found, call, pieces2);
  else if (pieces2.length === 0 || hasUnknown(pieces2) && headOf(pieces2).trim() === "") someCommand(found, call);
  else {
    found.isUnknown ||= hasUnknown(pieces2);
    add(found, call, patternOf(pieces2), "certain");
  }
}
function programCommand(found, call, program, words) {
  const name = headOf(program).trim();
  if (isOpen(program)) anyCommand(found, call, program);
  else if (name === "") someCommand(found, call);
  else withWords(found, call, name, words);
}
function withWords(found, call, name, words) {
  const fixed = [name];
  let open = false;
  for (const word of words.slice(0, MAX_WORDS)) {
    open ||= word.some(({ kind }) => kind !== "text");
    if (open) break;
    fixed.push(headOf(word).trim().replace(/\s+/g, " "));
  }
  if (words.some(hasUnknown)) found.isUnknown = true;
  if (words.some(isUnchecked)) found.steered.add("arguments");
  add(found, call, `${fixed.filter(Boolean).join(" ")}${open || words.length > MAX_WORDS ? " *" : ""}`, "certain");
}
function evaluated2(found, call, code) {
  const pieces2 = code ? piecesOf(found, code) : [];
  if (isOpen(pieces2)) {
    if (isUnchecked(pieces2)) found.steered.add("code");
    add(found, call, "node -e *", isUnchecked(pieces2) ? "certain" : "possible");
  } else if (code === void 0 || hasUnknown(pieces2)) someCommand(found, call);
}
function anyCommand(found, call, pieces2) {
  if (isUnchecked(pieces2)) found.steered.add("command");
  add(found, call, "*", isUnchecked(pieces2) ? "certain" : "possible");
}
function someCommand(found, call) {
  found.isUnknown = true;
  reached(found, call.at, { resource: "host:exec", access: "exec", via: "none", confidence: "possible" });
}
function add(found, call, pattern2, confidence) {
  const capability = shell(pattern2);
  found.commands.push({ capability, breadth: shellBreadth(pattern2).breadth });
  for (const { resource, access, via } of capability.reach)
    reached(found, call.at, { resource, access, via, confidence });
}
function patternOf(pieces2) {
  const text2 = pieces2.map((one) => one.kind === "text" ? one.text : "*").join("");
  const clean = text2.replace(/\*+/g, "*").trim();
  const wild = clean.indexOf("*");
  return wild < 0 ? clean : `${clean.slice(0, wild).trim()} *`;
}
var piecesOf = (found, bound) => segmentsOf({ sources: found.sources, constrained: found.constrained }, bound);
function wordsOf(found, list) {
  if (list === void 0) return [];
  const { ts } = found.sources;
  const followed3 = follow(found.sources, list.at, list.frame);
  if (followed3.kind === "node" && ts.isArrayLiteralExpression(followed3.at.node))
    return followed3.at.node.elements.map(
      (node) => piecesOf(found, { at: { module: followed3.at.module, node }, frame: followed3.frame })
    );
  if (followed3.kind === "node" && ts.isObjectLiteralExpression(followed3.at.node)) return [];
  return [piecesOf(found, list)];
}
function hasShell({ sources }, options) {
  const { ts } = sources;
  return options.some(({ at: at2, frame }) => {
    const followed3 = follow(sources, at2, frame);
    if (followed3.kind !== "node" || !ts.isObjectLiteralExpression(followed3.at.node)) return false;
    const value = propertyOf2(sources, followed3.at.module, followed3.at.node, "shell");
    return value !== void 0 && value.kind !== ts.SyntaxKind.FalseKeyword;
  });
}

// src/readers/source-code/effects/secrets.ts
var MAX_DEPTH3 = 5;
var MAX_ROOTS = 12;
var POSITIONS = /^(?:auth|authorization|x-api-key|token|bearer|credentials?|password|pass|secret|key|apikey)$/i;
var EVERYTHING = () => false;
function secretsIn(sources, { at: at2, frame }, name, depth = 0) {
  const { ts } = sources;
  if (depth > MAX_DEPTH3 || sources.budget.left < 0) return [];
  const inner = (node2, key) => secretsIn(sources, { at: { module: at2.module, node: node2 }, frame }, key, depth + 1);
  const node = bare(at2.module, at2.node);
  const own = ofText(
    sources,
    segmentsOf({ sources, constrained: EVERYTHING }, { at: at2, frame }),
    name,
    placeOf(at2.module, node)
  );
  if (own.length > 0) return own;
  const found = follow(sources, { module: at2.module, node }, frame);
  if (found.kind !== "node") return [];
  if (found.at.node !== node) return secretsIn(sources, found, name, depth + 1);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((one) => ofProperty(ts, one, inner, at2.module.ast));
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((one) => inner(one, name));
  if (ts.isSpreadElement(node)) return inner(node.expression, name);
  if (ts.isConditionalExpression(node)) return [...inner(node.whenTrue, name), ...inner(node.whenFalse, name)];
  if (ts.isBinaryExpression(node)) return [...inner(node.left, name), ...inner(node.right, name)];
  if (ts.isNewExpression(node)) return (node.arguments ?? []).flatMap((one) => inner(one, name));
  if (!ts.isCallExpression(node)) return [];
  const returned3 = returnedBy2(sources, found);
  const within = returned3 ? secretsIn(sources, returned3, name, depth + 2) : [];
  return within.length > 0 ? within : node.arguments.flatMap((one) => inner(one, name));
}
function ofProperty(ts, property2, inner, ast) {
  if (ts.isSpreadAssignment(property2)) return inner(property2.expression, "");
  const key = property2.name.getText(ast).replace(/^["'[]+|["'\]]+$/g, "");
  if (ts.isPropertyAssignment(property2)) return inner(property2.initializer, key);
  return ts.isShorthandPropertyAssignment(property2) ? inner(property2.name, key) : [];
}
var PLACE = /^(?:op:\/\/|arn:aws[a-z-]*:secretsmanager:|projects\/[^/]+\/secrets\/)/;
function ofText({ budget }, pieces2, name, location) {
  if (budget.left < 0) return [];
  const isPosition = POSITIONS.test(name) || isSecretName(name);
  const variables = pieces2.flatMap(
    (one) => one.kind === "environment" && !isSettingName(one.name) && (isPosition || isSecretName(one.name)) ? [{ variable: one.name, name, location }] : []
  );
  if (variables.length > 0) return variables;
  const written2 = pieces2.every(({ kind }) => kind === "text") ? pieces2.map((one) => one.kind === "text" ? one.text : "").join("") : "";
  if (written2 === "") return [];
  if (PLACE.test(written2)) return [{ place: written2, name, location }];
  return literalSecret(written2, isPosition ? name : "") ? [{ literal: written2, name, location }] : [];
}
function secretsOfReceiver(sources, { at: at2, frame }) {
  const { ts } = sources;
  let bound = { at: at2, frame };
  let found;
  for (let hops = 0; hops < MAX_ROOTS; hops += 1) {
    const node = bare(bound.at.module, bound.at.node);
    const followed3 = follow(sources, { module: bound.at.module, node }, bound.frame);
    if (followed3.kind === "input") return found;
    const reached2 = followed3.kind === "node" ? followed3 : { at: { module: bound.at.module, node }, frame: bound.frame };
    const { module, node: made } = reached2.at;
    if (ts.isNewExpression(made) || ts.isCallExpression(made)) {
      const given2 = (made.arguments ?? []).flatMap(
        (one) => secretsIn(
          sources,
          { at: { module, node: one }, frame: reached2.frame },
          ts.isNewExpression(made) && !ts.isObjectLiteralExpression(one) ? "token" : ""
        )
      );
      found = [...found ?? [], ...given2];
      if (ts.isNewExpression(made)) return found;
    }
    const next = ts.isCallExpression(made) || ts.isPropertyAccessExpression(made) || ts.isElementAccessExpression(made) ? made.expression : void 0;
    if (next === void 0) return found;
    bound = { at: { module, node: next }, frame: reached2.frame };
  }
  return found;
}

// src/readers/source-code/effects/serve.ts
function serve(found, call, acts, { secrets, ambient, isSeen }) {
  const location = placeOf(call.at.module, call.at.node);
  const login = secrets.length === 0 && ambient !== void 0 && isSeen ? [{ ambient, name: ambient, location }] : [];
  for (const secret of [...secrets, ...login]) found.secrets.push({ ...secret, serves: acts });
  const hasOne = secrets.length + login.length > 0;
  for (const { resource, access } of acts)
    reached(found, call.at, {
      resource,
      access,
      via: hasOne ? "mcp" : "none",
      confidence: hasOne ? "certain" : "possible"
    });
}

// src/readers/source-code/effects/requests.ts
var ADDRESSES = ["url", "uri", "path", "hostname", "host"];
var BASES = ["baseURL", "baseUrl", "prefixUrl", "base_url", "origin"];
var SAFE = /* @__PURE__ */ new Set(["GET", "HEAD", "OPTIONS"]);
function request(found, call, args, receiver2, method2) {
  const [first2] = args;
  const base = receiver2 ? baseOf2(found, receiver2) : [];
  const own = first2 ? addressOf(found, first2) : [];
  const address = base.length > 0 && !headOf(own).includes("://") ? [...base, ...own] : own;
  const verb = method2 === "GET" ? "GET" : methodOf(found, args) ?? method2 ?? "GET";
  const access = SAFE.has(verb) ? "read" : "write";
  if (isDynamic(address)) {
    if (isUnchecked(address)) found.steered.add("address");
    reached(found, call.at, {
      resource: "internet",
      access: "send",
      via: "none",
      confidence: isUnchecked(address) ? "certain" : "possible"
    });
    return;
  }
  const secrets = [
    ...args.flatMap((one) => secretsIn(found.sources, one, "")),
    ...receiver2 ? secretsOfReceiver(found.sources, receiver2) ?? [] : []
  ];
  const host = /^[a-z]+:\/\/([^/:?#\s]+)/i.exec(headOf(address))?.[1] ?? "";
  const service2 = serviceOfHost(host);
  if (address[0]?.kind === "unknown") found.isUnknown = true;
  if (service2 !== void 0 || secrets.length > 0)
    serve(found, call, [{ resource: service2 ?? "service:account", access }], {
      secrets,
      ambient: void 0,
      isSeen: secrets.length > 0
    });
  else {
    const confidence = address[0]?.kind === "unknown" ? "possible" : "certain";
    reached(found, call.at, { resource: "internet", access: "read", via: "none", confidence });
    if (access === "write" && showsWho(found, [...args, ...receiver2 ? [receiver2] : []]))
      reached(found, call.at, { resource: "service:account", access, via: "none", confidence: "possible" });
  }
}
var MAX_TEXT = 4e3;
function showsWho({ sources }, all) {
  return all.some(({ at: at2, frame }) => {
    const followed3 = follow(sources, at2, frame);
    const place = followed3.kind === "node" ? followed3.at : at2;
    return /authorization|api[-_]?key|bearer|token/i.test(place.node.getText(place.module.ast).slice(0, MAX_TEXT));
  });
}
function isDynamic(address) {
  if (!isOpen(address)) return false;
  const head = headOf(address);
  const [first2] = address;
  if (first2?.kind === "input") return true;
  return first2?.kind === "text" && /^[a-z]+:\/\/[^/?#]*$/i.test(head) && address[1]?.kind === "input" && !head.endsWith("/.");
}
function pieces(found, bound) {
  return segmentsOf({ sources: found.sources, constrained: found.constrained }, bound);
}
function addressOf(found, first2) {
  for (const key of ADDRESSES) {
    const value = keyIn(found, first2, key);
    if (value) return pieces(found, value);
  }
  return pieces(found, first2);
}
function keyIn({ sources }, { at: at2, frame }, key) {
  const followed3 = follow(sources, at2, frame);
  const { ts } = sources;
  if (followed3.kind !== "node" || !ts.isObjectLiteralExpression(followed3.at.node)) return void 0;
  const node = propertyOf2(sources, followed3.at.module, followed3.at.node, key);
  return node && { at: { module: followed3.at.module, node }, frame: followed3.frame };
}
function baseOf2(found, { at: at2, frame }) {
  const { ts } = found.sources;
  const followed3 = follow(found.sources, at2, frame);
  if (followed3.kind !== "node") return [];
  const { node, module } = followed3.at;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
  for (const argument of node.arguments ?? [])
    for (const key of BASES) {
      const value = keyIn(found, { at: { module, node: argument }, frame: followed3.frame }, key);
      if (value) return pieces(found, value);
    }
  return [];
}
function methodOf(found, args) {
  for (const argument of args) {
    const value = keyIn(found, argument, "method");
    if (value === void 0) continue;
    const said2 = pieces(found, value);
    return said2.every(({ kind }) => kind === "text") ? headOf(said2).toUpperCase() : "POST";
  }
  return void 0;
}

// src/readers/source-code/effects/sql.ts
var READS2 = /^(?:select|show|explain|describe|desc|values|pragma|use|set|begin|rollback|commit|list)\b/i;
var CHANGES = /\b(?:insert|update|delete|merge|drop|alter|create|truncate|grant|call|exec|copy)\b/i;
function statementOf2(pieces2) {
  const written2 = pieces2.map((one) => one.kind === "text" ? one.text : " ").join("");
  const head = headOf(pieces2).replace(/--[^\n]{0,300}\n|\/\*[\s\S]{0,300}?\*\//g, " ").replace(/^[\s(;]+/, "");
  const isSteered = isOpen(pieces2);
  if (isSteered) return { access: "write", isSteered, isKnown: true };
  if (head === "") return { access: "write", isSteered, isKnown: false };
  const isRead = READS2.test(head) || /^with\b/i.test(head) && !CHANGES.test(written2);
  return { access: isRead ? "read" : "write", isSteered, isKnown: true };
}

// src/readers/source-code/effects/acts.ts
var ACTS = {
  none: () => void 0,
  sandbox: (found) => {
    found.isSandboxed = true;
  },
  read: (found, known8) => file(found, known8, "read"),
  write: (found, known8) => file(found, known8, "write"),
  open: opened,
  shell: (found, known8) => known8.isTagged ? tagged(found, known8) : shellCommand(found, known8.call, at(known8)),
  run: (found, known8) => known8.isTagged ? tagged(found, known8) : run(found, known8),
  words: (found, known8) => {
    const [program = [], ...words] = wordsOf(found, at(known8));
    programCommand(found, known8.call, program, words);
  },
  line: (found, known8) => {
    const line = piecesOf2(found, at(known8));
    programCommand(found, known8.call, line.slice(0, 1), line.length > 1 ? [line.slice(1)] : []);
  },
  // NOTE: a page that the program opens for a login says nothing of the tool; one that the input names does.
  launch: (found, known8) => {
    if (isOpen(piecesOf2(found, at(known8)))) request(found, known8.call, known8.args, void 0, "GET");
  },
  eval: (found, known8) => evaluated2(found, known8.call, at(known8)),
  http: (found, { call, args, receiver: receiver2, effect }) => request(found, call, args.slice(effect.at ?? 0), receiver2, effect.method),
  sql,
  browse: (found, { call }) => {
    reached(found, call.at, { resource: "internet", access: "send", via: "none", confidence: "certain" });
  },
  acts: (found, known8) => service(found, known8, known8.effect.resource ?? "service:account", known8.effect.access ?? "write"),
  verb: (found, known8) => service(found, known8, known8.effect.resource ?? "service:account", accessOfVerb(known8.symbol)),
  github
};
function act(found, known8) {
  ACTS[known8.effect.does]?.(found, known8);
}
var at = ({ args, effect }) => effect.at === void 0 ? void 0 : args[effect.at];
function piecesOf2(found, bound) {
  return bound ? segmentsOf({ sources: found.sources, constrained: found.constrained }, bound) : [];
}
function file(found, known8, access) {
  const path = piecesOf2(found, at(known8));
  if (isUnchecked(path)) found.steered.add("path");
  reached(found, known8.call.at, { resource: "host:files", access, via: "none", confidence: "certain" });
  if (!isFixed(path) || path.length === 0) found.isWide = true;
}
var READING = /* @__PURE__ */ new Set(["", "r", "rs"]);
function opened(found, known8) {
  const flags = piecesOf2(found, known8.args[1]);
  const isRead = !hasUnknown(flags) && READING.has(headOf(flags));
  file(found, known8, isRead ? "read" : "write");
}
function run(found, known8) {
  const [list, ...options] = known8.args.slice((known8.effect.at ?? 0) + 1);
  const program = piecesOf2(found, at(known8));
  const words = wordsOf(found, list);
  const isShell = hasShell(found, [...list ? [list] : [], ...options]);
  const all = [...program, ...words.flat()];
  if (isShell && isOpen(all)) {
    if (isUnchecked(all)) found.steered.add("command");
    programCommand(found, known8.call, [{ kind: "input", isOpen: true, isChecked: !isUnchecked(all) }], []);
  } else programCommand(found, known8.call, program, words);
}
function tagged(found, { call, args }) {
  const pieces2 = piecesOf2(found, args[0]);
  programCommand(found, call, pieces2.slice(0, 1), pieces2.length > 1 ? [pieces2.slice(1)] : []);
}
function service(found, { effect, call, receiver: receiver2, args }, resource, access) {
  const client = receiver2 ?? sender(found, call);
  const secrets = client ? secretsOfReceiver(found.sources, client) : void 0;
  if (resource.startsWith("host:") || resource === "internet") {
    const via = resource === "internet" && secrets?.length ? "mcp" : "none";
    reached(found, call.at, { resource, access, via: resource === "internet" ? "none" : via, confidence: "certain" });
    return;
  }
  serve(found, call, [{ resource, access }], {
    secrets: secrets ?? [],
    ambient: effect.ambient,
    isSeen: secrets !== void 0 || args.length === 0
  });
}
function sender({ sources: { ts } }, { at: at2, frame }) {
  const { parent } = at2.node;
  if (!ts.isNewExpression(at2.node) || !ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression))
    return void 0;
  return { at: { module: at2.module, node: parent.expression.expression }, frame };
}
function sql(found, known8) {
  const { symbol, args, isTagged } = known8;
  const first2 = args[0];
  if (first2 === void 0) {
    const changes = /(?:insert|update|delete|merge|replace|upsert|create|drop|alter)/i.test(symbol);
    service(found, known8, "service:database", changes ? "write" : "read");
    return;
  }
  const pieces2 = isTagged ? quoted(piecesOf2(found, first2)) : piecesOf2(found, textIn(found, first2));
  const { access, isSteered, isKnown } = statementOf2(pieces2);
  if (isSteered && isUnchecked(pieces2)) found.steered.add("query");
  if (!isKnown) found.isUnknown = true;
  service(found, known8, "service:database", access);
}
var quoted = (pieces2) => pieces2.map((one) => one.kind === "input" ? { ...one, isOpen: false } : one);
function textIn({ sources }, bound) {
  const { ts } = sources;
  const followed3 = follow(sources, bound.at, bound.frame);
  if (followed3.kind !== "node" || !ts.isObjectLiteralExpression(followed3.at.node)) return bound;
  for (const key of ["text", "sql", "query"]) {
    const node = propertyOf2(sources, followed3.at.module, followed3.at.node, key);
    if (node) return { at: { module: followed3.at.module, node }, frame: followed3.frame };
  }
  return bound;
}
var ANSWERED = /(?:^|[#.])(?:(?:rest\.)?[a-z][A-Za-z]*\.[a-z][A-Za-z]*|request|graphql|paginate)\(\)\.(?:data|then|catch|finally|map|filter)\b/;
function github(found, known8) {
  const method2 = known8.symbol.replace(/^.*(?:#|\(\)\.)/, "").replace(/^rest\./, "");
  if (ANSWERED.test(known8.symbol)) return;
  const secrets = known8.receiver ? secretsOfReceiver(found.sources, known8.receiver) : void 0;
  const last = method2.split(".").at(-1) ?? "";
  const text2 = headOf(piecesOf2(found, known8.args[0]));
  const acts = last === "graphql" || known8.symbol === "graphql" ? ofQuery(piecesOf2(found, known8.args[0])) : last === "request" || known8.symbol === "request" ? ofPath(text2) : last === "paginate" || last === "iterator" ? [{ resource: "github:other-repositories", access: "read" }] : githubActs(method2);
  serve(found, known8.call, acts, {
    secrets: secrets ?? [],
    ambient: known8.effect.ambient,
    isSeen: secrets !== void 0
  });
}
function ofQuery(pieces2) {
  const text2 = pieces2.map((one) => one.kind === "text" ? one.text : " ").join("");
  if (!isOpen(pieces2) && !hasUnknown(pieces2) && !/\bmutation\b/.test(text2))
    return [{ resource: "github:other-repositories", access: "read" }];
  if (/\bmergePullRequest\b|\benablePullRequestAutoMerge\b/.test(text2))
    return [{ resource: "github:default-branch", access: "merge" }];
  if (/\b(?:addComment|createIssue|updateIssue|closeIssue|addLabels)/.test(text2))
    return [{ resource: "github:issues", access: "write" }];
  return [{ resource: "github:other-repositories", access: "write" }];
}
var PATHS2 = [
  [/\/pulls\/[^/]*\/merge/, "pulls", "merge"],
  [/\/pulls\b/, "pulls", "update"],
  [/\/issues\b/, "issues", "update"],
  [/\/(?:contents|git|merges)\b/, "git", "createCommit"],
  [/\/releases\b/, "repos", "createRelease"],
  [/\/(?:dispatches|rerun)\b/, "actions", "createWorkflowDispatch"],
  [/\/(?:hooks|secrets|collaborators|protection|rulesets)\b/, "repos", "createWebhook"]
];
function ofPath(text2) {
  const [, verb = "", path = ""] = /^\s*(?:(GET|HEAD|POST|PUT|PATCH|DELETE)\s+)?(\S*)/.exec(text2) ?? [];
  if (verb === "GET" || verb === "HEAD") return [{ resource: "github:other-repositories", access: "read" }];
  const [, space = "repos", method2 = "updateOther"] = PATHS2.find(([pattern2]) => pattern2.test(path)) ?? [];
  return githubActs(`${space}.${method2}`);
}

// src/readers/source-code/effects/types.ts
var MAX_DEPTH4 = 6;
var MAX_MEMBERS = 200;
var WRAPPERS = /* @__PURE__ */ new Set([
  "Promise",
  "Awaited",
  "Partial",
  "Required",
  "Readonly",
  "Pick",
  "Omit",
  "NonNullable",
  "Exclude",
  "Extract"
]);
var CONTAINERS = /* @__PURE__ */ new Set([
  "Array",
  "ReadonlyArray",
  "Record",
  "Map",
  "ReadonlyMap",
  "Set",
  "ReadonlySet",
  "WeakMap",
  "WeakSet",
  "AsyncIterable",
  "Iterable",
  "AsyncGenerator",
  "Generator"
]);
var PLAIN = /* @__PURE__ */ new Set([
  "Date",
  "Buffer",
  "URL",
  "URLSearchParams",
  "Response",
  "Headers",
  "Error",
  "RegExp",
  "Uint8Array",
  "ArrayBuffer",
  "FormData",
  "Blob",
  "AbortController",
  "AbortSignal",
  "ReadableStream",
  "ReadableStreamDefaultReader",
  "NodeJS.Timeout",
  "NodeJS.ErrnoException",
  "Stats",
  "Dirent",
  "Document",
  "Element",
  "HTMLElement",
  "Node",
  "z.infer",
  "z.input",
  "z.output",
  "Infer",
  "JSON",
  "Request"
]);
function isDataType(program, module, type, isDeep, depth = 0) {
  const { ts } = program;
  const inner = (one) => isDataType(program, module, one, isDeep, depth + 1);
  if (depth > MAX_DEPTH4 || program.budget.left < 0) return false;
  program.budget.left -= 1;
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return inner(type.type);
  if (ts.isArrayTypeNode(type)) return !isDeep || inner(type.elementType);
  if (ts.isTupleTypeNode(type)) return !isDeep || type.elements.every(inner);
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) return type.types.every(inner);
  if (ts.isLiteralTypeNode(type) || ts.isTemplateLiteralTypeNode(type)) return true;
  if (ts.isTypeLiteralNode(type)) return areData(program, module, type.members, depth);
  if (ts.isTypeReferenceNode(type)) return isDataName(program, module, type, isDeep, depth);
  const { SyntaxKind } = ts;
  return [
    SyntaxKind.StringKeyword,
    SyntaxKind.NumberKeyword,
    SyntaxKind.BooleanKeyword,
    SyntaxKind.BigIntKeyword,
    SyntaxKind.UnknownKeyword,
    SyntaxKind.UndefinedKeyword,
    SyntaxKind.VoidKeyword,
    SyntaxKind.NeverKeyword
  ].includes(type.kind);
}
function isDataName(program, module, type, isDeep, depth) {
  const name = type.typeName.getText(module.ast);
  const args = type.typeArguments ?? [];
  if (WRAPPERS.has(name)) return args[0] !== void 0 && isDataType(program, module, args[0], isDeep, depth + 1);
  if (CONTAINERS.has(name)) return !isDeep || args.every((one) => isDataType(program, module, one, true, depth + 1));
  if (PLAIN.has(name)) return true;
  return isDeclared(program, module, name, depth);
}
function isDeclared(program, module, name, depth) {
  const { ts } = program;
  for (const one of module.ast.statements) {
    if (ts.isInterfaceDeclaration(one) && one.name.text === name)
      return one.heritageClauses === void 0 && areData(program, module, one.members, depth);
    if (ts.isTypeAliasDeclaration(one) && one.name.text === name)
      return isDataType(program, module, one.type, true, depth + 1);
    if (ts.isEnumDeclaration(one) && one.name.text === name) return true;
  }
  const imported2 = module.imports.get(name);
  if (imported2 === void 0 || depth > MAX_DEPTH4) return false;
  if (!imported2.specifier.startsWith(".")) return callEffect(imported2.specifier, imported2.name)?.does === "none";
  const other = program.resolve(module.source.file, imported2.specifier);
  return other !== void 0 && isDeclared(program, other, imported2.name, depth + 1);
}
function areData(program, module, members, depth) {
  const { ts } = program;
  return members.length <= MAX_MEMBERS && members.every(
    (one) => ts.isPropertySignature(one) || ts.isIndexSignatureDeclaration(one) ? one.type !== void 0 && isDataType(program, module, one.type, true, depth + 1) : false
  );
}

// src/readers/source-code/effects/data.ts
var MAX_DEPTH5 = 8;
var TAKES_OUT = /* @__PURE__ */ new Set([
  "get",
  "at",
  "pop",
  "shift",
  "find",
  "findLast",
  "next",
  "values",
  "entries",
  "filter",
  "slice",
  "map",
  "flatMap",
  "sort",
  "reverse",
  "reduce"
]);
function isPlainMethod(sources, known8, { at: at2, frame }, depth = 0) {
  const { ts } = sources;
  const { node, module } = at2;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const name = node.expression.name.text;
  const [first2] = node.arguments;
  if (PLAIN_METHODS.has(name)) return true;
  if (CALLBACK_METHODS.has(name) && node.arguments.some((one) => isFunction(sources, { at: { module, node: one }, frame })))
    return true;
  if (LITERAL_METHODS.has(name) && (first2 === void 0 || ts.isStringLiteralLike(first2))) return true;
  if (!DATA_METHODS.has(name)) return false;
  return isData({ sources, known: known8, isDeep: false }, { at: { module, node: node.expression.expression }, frame }, depth);
}
function isFunction(sources, { at: at2, frame }) {
  const { ts } = sources;
  if (ts.isIdentifier(at2.node) && /^(?:Boolean|String|Number)$/.test(at2.node.text)) return true;
  const found = follow(sources, at2, frame);
  return found.kind === "node" && ts.isFunctionLike(found.at.node);
}
function isData(asking, { at: at2, frame }, depth) {
  const { sources } = asking;
  const { ts } = sources;
  const node = bare(at2.module, at2.node);
  const same = (one) => isData(asking, { at: { module: at2.module, node: one }, frame }, depth + 1);
  if (depth > MAX_DEPTH5 || sources.budget.left < 0) return false;
  if (ts.isBinaryExpression(node)) return same(node.left) && same(node.right);
  if (ts.isConditionalExpression(node)) return same(node.whenTrue) && same(node.whenFalse);
  if (ts.isSpreadElement(node)) return same(node.expression);
  if (ts.isIdentifier(node) && (isCaught(at2.module, node) || node.text === "undefined")) return true;
  const found = follow(sources, { module: at2.module, node }, frame);
  if (found.kind === "input") return true;
  if (found.kind === "unknown")
    return found.declared !== void 0 && isDeclaredData(asking, found.declared, frame, depth);
  if (isWritten(ts, found.at.node)) return isWrittenData(asking, found, depth);
  if (ts.isCallExpression(found.at.node)) return isCallData(asking, found, found.at.node, depth);
  if (ts.isNewExpression(found.at.node)) return isBuiltIn(asking, found.at.module, found.at.node);
  if (found.at.node !== node) return isData(asking, found, depth + 1);
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  return isOfProcess(at2.module, node) || isData({ ...asking, isDeep: true }, { at: { module: at2.module, node: node.expression }, frame }, depth + 1);
}
var isWritten = (ts, node) => ts.isLiteralExpression(node) || ts.isTemplateExpression(node) || ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node) || ts.isTypeOfExpression(node) || ts.isPrefixUnaryExpression(node) || node.kind === ts.SyntaxKind.NullKeyword || node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
function isWrittenData(asking, { at: at2, frame }, depth) {
  const { ts } = asking.sources;
  if (!asking.isDeep) return true;
  if (ts.isObjectLiteralExpression(at2.node)) return false;
  return !ts.isArrayLiteralExpression(at2.node) || at2.node.elements.every((node) => isData(asking, { at: { module: at2.module, node }, frame }, depth + 1));
}
function isBuiltIn({ isDeep }, module, node) {
  const { ts } = module;
  if (!ts.isIdentifier(node.expression) || lookup(module, node.expression.text, node) !== void 0) return false;
  const isContainer = /^(?:Map|Set|WeakMap|Array|Object|Proxy|Promise|WeakRef)$/.test(node.expression.text);
  return globalEffect(node.expression.text)?.does === "none" && !(isDeep && isContainer);
}
function isCallData(asking, found, call, depth) {
  const { sources, known: known8 } = asking;
  const { ts } = sources;
  if (known8(found)) return true;
  if (!isPlainMethod(sources, known8, found, depth + 1)) return returnsData(asking, found, depth);
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : "";
  if (!TAKES_OUT.has(name) || !ts.isPropertyAccessExpression(call.expression)) return true;
  const isList = !/^(?:get|at|pop|shift|find|findLast|next|reduce)$/.test(name);
  if (isList && !asking.isDeep) return true;
  return isData(
    { ...asking, isDeep: true },
    { at: { module: found.at.module, node: call.expression.expression }, frame: found.frame },
    depth + 1
  );
}
var isOfProcess = ({ ast }, node) => /^(?:process\.(?:env|argv|version|platform)|import\.meta)\b/.test(node.getText(ast));
function isCaught({ ts }, name) {
  for (let at2 = name; at2 !== void 0; at2 = at2.parent) {
    const variable = ts.isCatchClause(at2) ? at2.variableDeclaration?.name : void 0;
    if (variable && ts.isIdentifier(variable) && variable.text === name.text) return true;
  }
  return false;
}
function isDeclaredData(asking, { module, declaration }, frame, depth) {
  const { sources } = asking;
  const { ts } = sources;
  if (depth > MAX_DEPTH5) return false;
  if (ts.isBindingElement(declaration))
    return isDeclaredData(
      { ...asking, isDeep: true },
      { module, declaration: declaration.parent.parent },
      frame,
      depth + 1
    );
  if (!ts.isVariableDeclaration(declaration) && !ts.isParameter(declaration)) return false;
  if (declaration.type && isDataType(sources, module, declaration.type, asking.isDeep)) return true;
  const deep = { ...asking, isDeep: true };
  if (ts.isParameter(declaration)) {
    const call = declaration.parent.parent;
    if (call === void 0 || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
      return false;
    return isData(deep, { at: { module, node: call.expression.expression }, frame }, depth + 1);
  }
  const isItem = ts.isForOfStatement(declaration.parent.parent);
  const values = valuesOf(sources, module, declaration);
  return values.length > 0 && values.every((node) => isData(isItem ? deep : asking, { at: { module, node }, frame }, depth + 1));
}
function returnsData(asking, { at: at2, frame }, depth) {
  const { sources } = asking;
  const { ts } = sources;
  if (!ts.isCallExpression(at2.node)) return false;
  const callee = follow(sources, { module: at2.module, node: at2.node.expression }, frame);
  if (callee.kind !== "node" || !ts.isFunctionLike(callee.at.node)) return false;
  const { module, node } = callee.at;
  if (node.type && isDataType(sources, module, node.type, asking.isDeep)) return true;
  const all = returns(module, node);
  return all.length > 0 && all.every((one) => isData(asking, { at: { module, node: one }, frame: callee.frame }, depth + 3));
}

// src/readers/source-code/effects/targets.ts
var MAX_MAKERS = 3;
function targetsOf(program, callee, depth = 0) {
  const { ts } = program;
  const { node, module } = callee.at;
  if (ts.isFunctionLike(node)) return [callee];
  if (!ts.isCallExpression(node) || depth > MAX_MAKERS) return void 0;
  const maker = follow(program, { module, node: node.expression }, callee.frame);
  if (maker.kind !== "node" || !ts.isFunctionLike(maker.at.node)) return void 0;
  const made = returnsOf(program, maker, callee).map((one) => {
    const followed3 = follow(program, one.at, one.frame);
    return followed3.kind === "node" ? targetsOf(program, followed3, depth + 1) : void 0;
  });
  return made.some((one) => one === void 0) ? void 0 : made.flatMap((one) => one ?? []);
}
function returnsOf(program, target, call) {
  const { ts } = program;
  const { module, node } = target.at;
  if (!ts.isFunctionLike(node) || !ts.isCallExpression(call.at.node)) return [];
  const frame = enter(program, target, node, call, [...call.at.node.arguments]);
  return returns(module, node).map((one) => ({ at: { module, node: one }, frame }));
}

// src/readers/source-code/effects/callee.ts
var MAX_HOPS6 = 12;
function knownCall(sources, call) {
  const { ts } = sources;
  const { node, module } = call.at;
  const callee = ts.isTaggedTemplateExpression(node) ? node.tag : ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : void 0;
  if (callee === void 0) return void 0;
  const bound = (one) => ({ at: { module, node: one }, frame: call.frame });
  const isTagged = ts.isTaggedTemplateExpression(node);
  const args = isTagged ? [bound(node.template)] : (ts.isCallExpression(node) || ts.isNewExpression(node) ? [...node.arguments ?? []] : []).map(bound);
  const target = bare(module, callee);
  const receiver2 = ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target) ? bound(target.expression) : void 0;
  const means = meaningOf(sources, bound(target));
  return means && { ...means, call, args, receiver: receiver2, isTagged };
}
var OF_LISTS = /* @__PURE__ */ new Set([
  "map",
  "filter",
  "findIndex",
  "every",
  "join",
  "push",
  "concat",
  "reverse"
]);
var meanings = /* @__PURE__ */ new WeakMap();
function meaningOf(sources, callee) {
  const known8 = meanings.get(callee.frame) ?? /* @__PURE__ */ new WeakMap();
  meanings.set(callee.frame, known8);
  const before = known8.get(callee.at.node);
  if (before) return before.means;
  known8.set(callee.at.node, { means: void 0 });
  const means = lookedUp(sources, callee);
  known8.set(callee.at.node, { means });
  return means;
}
function lookedUp(sources, callee) {
  const { ts } = sources;
  const { node, module } = callee.at;
  if (node.kind === ts.SyntaxKind.ImportKeyword) return { effect: { does: "none" }, symbol: "import" };
  const name = globalName(module, node);
  if (name !== void 0) {
    const effect2 = globalEffect(name);
    return effect2 && { effect: effect2, symbol: name };
  }
  const origin = originIn(sources, callee, 0);
  if (origin === void 0) return void 0;
  const promised = /^(?:node:)?util$/.test(origin.specifier) && origin.symbol === "promisify()" ? promisified(sources, callee) : void 0;
  const { specifier, symbol } = promised ?? origin;
  const last = /\(\)\.(\w+)$/.exec(symbol)?.[1];
  if (last !== void 0 && (PLAIN_METHODS.has(last) || OF_LISTS.has(last)))
    return { effect: { does: "none" }, symbol };
  const effect = callEffect(specifier, symbol);
  return effect && { effect, symbol };
}
function promisified(sources, callee) {
  const { ts } = sources;
  const followed3 = follow(sources, callee.at, callee.frame);
  if (followed3.kind !== "node" || !ts.isCallExpression(followed3.at.node)) return void 0;
  const [argument] = followed3.at.node.arguments;
  return argument && originIn(sources, { at: { module: followed3.at.module, node: argument }, frame: followed3.frame }, 0);
}
function globalName(module, node) {
  const { ts } = module;
  const names = [];
  let at2 = node;
  for (; ts.isPropertyAccessExpression(at2); at2 = at2.expression) names.unshift(at2.name.text);
  if (!ts.isIdentifier(at2) || lookup(module, at2.text, at2) !== void 0 || isCaught(module, at2)) return void 0;
  return [at2.text, ...names].join(".");
}
function originIn(sources, { at: at2, frame }, hops) {
  const { ts } = sources;
  if (hops > MAX_HOPS6) return void 0;
  const node = bare(at2.module, at2.node);
  const plain = originOf(sources, { module: at2.module, node });
  if (plain) return plain;
  const within = (one) => originIn(sources, { at: { module: at2.module, node: one }, frame }, hops + 1);
  const followed3 = follow(sources, { module: at2.module, node }, frame);
  if (followed3.kind === "node" && followed3.at.node !== node) return originIn(sources, followed3, hops + 1);
  if (ts.isNewExpression(node)) {
    const named2 = within(node.expression);
    return named2 && { ...named2, symbol: `${named2.symbol}#` };
  }
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const key = accessed(at2.module, node);
    const whole = within(node.expression);
    return key === void 0 || whole === void 0 ? void 0 : { ...whole, symbol: `${whole.symbol}${whole.symbol.endsWith("#") ? "" : "."}${key}` };
  }
  if (ts.isCallExpression(node)) {
    const made = within(node.expression);
    return made ? { ...made, symbol: `${made.symbol}()` } : originOfReturned(sources, { at: { module: at2.module, node }, frame }, hops);
  }
  return void 0;
}
function originOfReturned(sources, call, hops) {
  const { ts } = sources;
  if (!ts.isCallExpression(call.at.node)) return void 0;
  const callee = follow(sources, { module: call.at.module, node: call.at.node.expression }, call.frame);
  const targets = callee.kind === "node" ? targetsOf(sources, callee) ?? [] : [];
  for (const target of targets)
    for (const returned3 of returnsOf(sources, target, call)) {
      const origin = originIn(sources, returned3, hops + 3);
      if (origin) return origin;
    }
  return void 0;
}
function isHarmless(sources, call) {
  return isPlainMethod(sources, (one) => isAnswer(sources, one), call) || isContext(sources, call) || isThrown(sources, call) || isSettling(sources, call);
}
function isThrown({ ts }, { at: at2 }) {
  return ts.isNewExpression(at2.node) && /(?:Error|Exception)$/.test(at2.node.expression.getText(at2.module.ast));
}
function isSettling(sources, { at: at2, frame }) {
  const { ts } = sources;
  if (!ts.isCallExpression(at2.node) || !ts.isIdentifier(at2.node.expression)) return false;
  const followed3 = follow(sources, { module: at2.module, node: at2.node.expression }, frame);
  if (followed3.kind !== "unknown" || followed3.declared === void 0) return false;
  const { declaration } = followed3.declared;
  const made = ts.isParameter(declaration) ? declaration.parent.parent : void 0;
  return made !== void 0 && ts.isNewExpression(made) && made.expression.getText(followed3.declared.module.ast) === "Promise";
}
var ANSWERS = /* @__PURE__ */ new Set([
  "http",
  "read",
  "write",
  "open",
  "shell",
  "run",
  "words",
  "line",
  "acts",
  "verb",
  "github",
  "sql"
]);
function isAnswer(sources, call) {
  const known8 = knownCall(sources, call);
  if (known8 === void 0) return false;
  return ANSWERS.has(known8.effect.does) || known8.effect.does === "none" && isBuiltIn2(sources, call);
}
function isBuiltIn2({ ts }, { at: at2 }) {
  if (!ts.isCallExpression(at2.node)) return false;
  return globalName(at2.module, at2.node.expression) !== void 0 || /^(?:path|url|util|os|crypto)\./.test(at2.node.expression.getText(at2.module.ast));
}
function isContext(sources, { at: at2, frame }) {
  const { ts } = sources;
  const { node, module } = at2;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  if (!CONTEXT_METHODS.has(node.expression.name.text)) return false;
  let root = node.expression.expression;
  while (ts.isPropertyAccessExpression(root)) root = root.expression;
  const followed3 = follow(sources, { module, node: root }, frame);
  return followed3.kind === "unknown" && followed3.declared !== void 0 && ts.isParameter(followed3.declared.declaration);
}

// src/readers/source-code/effects/walk.ts
var MAX_DEPTH6 = 5;
var MAX_CALLS = 2500;
var MAX_VISITS = 3;
function walkHandler(found, called, frame) {
  const walk = { found, visits: /* @__PURE__ */ new Map(), inside: /* @__PURE__ */ new Set(), calls: 0 };
  body(walk, { at: called, frame }, 0);
  if (walk.calls > MAX_CALLS || found.sources.budget.left < 0) found.isUnknown = true;
}
function body(walk, { at: at2, frame }, depth) {
  const { ts } = walk.found.sources;
  const { module, node } = at2;
  const visits = walk.visits.get(node) ?? 0;
  if (visits >= MAX_VISITS) return;
  walk.visits.set(node, visits + 1);
  const parts2 = ts.isFunctionLike(node) && "body" in node ? [node.body, ...node.parameters] : [node];
  if (ts.isFunctionLike(node) && (!("body" in node) || node.body === void 0)) walk.found.isUnknown = true;
  for (const part of parts2) {
    if (part === void 0) continue;
    eachNode(ts, part, (one) => {
      if (ts.isClassLike(one)) return false;
      if (ts.isFunctionLike(one)) walk.inside.add(one);
      if (isWholeEnvironment(ts, module.ast, one)) walk.found.readsAll = true;
      if (ts.isCallExpression(one) || ts.isNewExpression(one) || ts.isTaggedTemplateExpression(one))
        onCall(walk, { at: { module, node: one }, frame }, depth);
      return true;
    });
  }
}
function isWholeEnvironment(ts, ast, node) {
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== "env" || node.expression.getText(ast) !== "process")
    return false;
  const { parent } = node;
  return ts.isCallExpression(parent) || ts.isReturnStatement(parent) || ts.isVariableDeclaration(parent);
}
function onCall(walk, call, depth) {
  const { found } = walk;
  walk.calls += 1;
  if (walk.calls > MAX_CALLS || found.sources.budget.left < 0) return;
  const known8 = knownCall(found.sources, call);
  if (known8) act(found, known8);
  else if (!descend(walk, call, depth) && !isHarmless(found.sources, call)) found.isUnknown = true;
  given(walk, call, depth);
}
function descend(walk, call, depth) {
  const { ts } = walk.found.sources;
  const { node, module } = call.at;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const callee = calleeOf(walk, { at: { module, node: node.expression }, frame: call.frame });
  if (callee === void 0) return false;
  if (ts.isClassLike(callee.at.node)) return construct(walk, callee, callee.at.node, call, depth);
  const targets = targetsOf(walk.found.sources, callee);
  for (const target of targets ?? []) enterFunction(walk, target, call, depth);
  return targets !== void 0 && targets.length > 0;
}
function enterFunction(walk, callee, call, depth) {
  const { ts } = walk.found.sources;
  const { node } = call.at;
  const target = callee.at.node;
  if (walk.inside.has(target) || !ts.isFunctionLike(target)) return;
  const args = ts.isCallExpression(node) || ts.isNewExpression(node) ? [...node.arguments ?? []] : [];
  if (depth >= MAX_DEPTH6) walk.found.isUnknown ||= !walk.visits.has(target);
  else body(walk, { at: callee.at, frame: enter(walk.found.sources, callee, target, call, args) }, depth + 1);
}
function calleeOf({ found: { sources } }, { at: at2, frame }) {
  const { ts } = sources;
  if (at2.node.kind === ts.SyntaxKind.SuperKeyword) {
    const own = enclosingClass(at2.module, at2.node);
    const type = own?.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    const settled = type && settle(sources, { module: at2.module, node: type.expression });
    return settled?.kind === "node" ? { at: settled, frame } : void 0;
  }
  const followed3 = follow(sources, at2, frame);
  return followed3.kind === "node" ? followed3 : void 0;
}
function construct(walk, callee, target, call, depth) {
  const { ts } = walk.found.sources;
  const make = target.members.find((one) => ts.isConstructorDeclaration(one) && one.body !== void 0);
  if (make === void 0 || !ts.isConstructorDeclaration(make)) return true;
  const { node } = call.at;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return true;
  if (depth >= MAX_DEPTH6) walk.found.isUnknown = true;
  else
    body(
      walk,
      {
        at: { module: callee.at.module, node: make },
        frame: enter(walk.found.sources, callee, make, call, [...node.arguments ?? []])
      },
      depth + 1
    );
  return true;
}
function given(walk, { at: at2, frame }, depth) {
  const { sources } = walk.found;
  const { ts } = sources;
  const args = ts.isCallExpression(at2.node) || ts.isNewExpression(at2.node) ? at2.node.arguments ?? [] : [];
  for (const argument of args) {
    if (!ts.isIdentifier(argument) && !ts.isPropertyAccessExpression(argument)) continue;
    const followed3 = follow(sources, { module: at2.module, node: argument }, frame);
    if (followed3.kind !== "node" || !ts.isFunctionLike(followed3.at.node) || walk.inside.has(followed3.at.node)) continue;
    if (depth >= MAX_DEPTH6) walk.found.isUnknown = true;
    else body(walk, followed3, depth + 1);
  }
}

// src/readers/source-code/effects.ts
var UNKNOWN4 = { state: "unknown", reach: [], facts: {}, credentials: [] };
var SOURCE = /\.[cm]?[jt]sx?$/;
var MAX_STEPS2 = 6e4;
var known6 = /* @__PURE__ */ new WeakMap();
function effectsOf(reading, handler) {
  if (handler === void 0) return UNKNOWN4;
  const all = known6.get(reading) ?? /* @__PURE__ */ new Map();
  known6.set(reading, all);
  const effects = all.get(handler.written.node) ?? seen(reading, handler);
  all.set(handler.written.node, effects);
  return effects;
}
var programs = /* @__PURE__ */ new WeakMap();
function programOf(reading) {
  const before = programs.get(reading);
  if (before) return before;
  const { sources, repository } = reading;
  const made = {
    ...sources,
    budget: { left: 0, nested: 0 },
    origins: /* @__PURE__ */ new WeakMap(),
    values: /* @__PURE__ */ new WeakMap(),
    files: repository.names.filter((name) => SOURCE.test(name)),
    text: (path) => repository.file(path)?.text
  };
  programs.set(reading, made);
  return made;
}
function seen(reading, handler) {
  const called = functionsOf(reading.sources, handler);
  if (called.functions.length === 0) return UNKNOWN4;
  const own = programOf(reading);
  own.budget.left = MAX_STEPS2;
  const found = {
    sources: own,
    constrained: constrainedBy(own, handler),
    reach: [],
    commands: [],
    steered: /* @__PURE__ */ new Set(),
    secrets: [],
    isWide: false,
    readsAll: false,
    isSandboxed: false,
    isUnknown: called.isWrapped
  };
  for (const at2 of called.functions)
    walkHandler(found, at2, { input: inputOf(own, at2), bindings: /* @__PURE__ */ new Map(), self: void 0 });
  const isSomething = found.reach.length > 0 || found.commands.length > 0 || found.isSandboxed || found.readsAll;
  return {
    state: found.isUnknown ? "unknown" : isSomething ? "known" : "none",
    reach: found.reach,
    facts: { ...factsOf(found), ...found.readsAll && { "reads-private": true } },
    credentials: found.secrets
  };
}
function functionsOf({ ts }, { callable, place }) {
  if (callable) return { functions: [place], isWrapped: false };
  const { module, node } = place;
  if (!ts.isCallExpression(node)) return { functions: [], isWrapped: true };
  const functions = node.arguments.filter((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one));
  return { functions: functions.map((one) => ({ module, node: one })), isWrapped: true };
}
function inputOf({ ts }, { node }) {
  return ts.isFunctionLike(node) ? node.parameters[0] : void 0;
}
function factsOf({ commands, reach, steered, isWide, isSandboxed }) {
  const ways = [...steered].sort();
  const steers = ways.length > 0 ? { steered: ways } : {};
  const widest = commands.toSorted((a, b) => BREADTHS.indexOf(b.breadth) - BREADTHS.indexOf(a.breadth))[0];
  if (widest) return { ...widest.capability.facts, ...steers };
  const does = (resource, access) => reach.some((one) => one.resource === resource && one.access === access);
  const breadth = isWide ? "wide" : "narrow";
  if (does("host:exec", "exec")) return { capability: "code", ...steers };
  if (does("host:files", "write")) return { capability: "edit", breadth, ...steers };
  if (does("host:files", "read")) return { capability: "read", breadth, ...steers };
  if (does("internet", "send") || does("internet", "read"))
    return { capability: "web", breadth: does("internet", "send") ? "wide" : "narrow", ...steers };
  return { ...isSandboxed ? { capability: "code" } : {}, ...steers };
}

// src/readers/source-code/tools.ts
var BUILT_IN = {
  shell: shell(void 0),
  edit: EDIT,
  read: READ,
  web: web("any"),
  search: WEB_SEARCH,
  code: { facts: { capability: "code" }, reach: [] },
  // A screen with a browser on it: the program brings the machine along.
  computer: web("any"),
  // What is kept in the memory of the program leaves nothing behind.
  none: { facts: { capability: "code", effects: "none" }, reach: [] }
};
function toolOf(reading, statement2) {
  const { shape, id, label, location } = statement2;
  const asked = unlessAnswered(reading, statement2, askedOf(statement2));
  const builtIn = BUILT_IN[narrowed(statement2) ?? ""];
  if (builtIn) {
    const tool = addTool(reading, {
      id,
      label,
      location,
      facts: { effects: seen2(reading, statement2), ...builtIn.facts }
    });
    for (const one of builtIn.reach) addReach(reading, tool, { ...one, location });
    return { ...asked, id: tool, names: shape.names ?? [label], location, credentials: [] };
  }
  const name = shape.name === void 0 ? shape.label : partOf(statement2, shape.name)?.string();
  return { ...handled(reading, { id, label, location }, handlerOf(statement2)), names: [name], ...asked };
}
function seen2(reading, statement2) {
  const isOwn = statement2.shape.handler !== void 0 && narrowed(statement2) !== "code";
  if (!isOwn) return "known";
  return effectsOf(reading, handlerOf(statement2)).facts.capability === statement2.shape.can ? "known" : "unknown";
}
function narrowed(statement2) {
  const { can, narrow, vendor } = statement2.shape;
  const where = vendor && partOf(statement2, vendor.key)?.string();
  if (where !== void 0 && vendor?.words.includes(where) === true) return "code";
  const set = narrow && partOf(statement2, narrow.key);
  if (narrow === void 0 || set === void 0) return can;
  const said2 = set.boolean() ?? set.string();
  return said2 === void 0 || said2 === false || said2 === narrow.not ? can : narrow.can;
}
function comes(reading, { shape, id, location, sources, call, module }) {
  return (shape.comes ?? []).flatMap(({ unless, ...own }) => {
    if (unless !== void 0 && optionsOf({ shape, call })?.get(unless) !== void 0) return [];
    const label = own.label ?? own.can ?? "";
    const tool = { ...own, is: "tool", product: shape.product };
    return [toolOf(reading, { shape: tool, call, module, sources, id: `${id}.${label}`, label, location })];
  });
}
function handled(reading, place, handler) {
  const { state, reach, facts, credentials } = effectsOf(reading, handler);
  const id = addTool(reading, { ...place, facts: { capability: "code", ...facts, effects: state } });
  for (const one of reach) addReach(reading, id, one);
  return { id, location: place.location, credentials };
}
function addTool({ into }, { id, label, location, facts }) {
  return into.node("tool", id, { label, location, facts: { ...facts, grant: "code" } });
}
function addReach({ into }, tool, { resource, access, via, confidence, location }) {
  into.edge("reaches", tool, resourceNode(into, resource), {
    location,
    facts: { access, via, ...confidence && { confidence } },
    as: access
  });
}
var usedAs = ({ approval, waived }) => ({
  approval,
  ...approval === "unknown" && { confidence: "possible" },
  ...approval === "unasked" && waived !== void 0 && { waived }
});
function giveTool({ into }, agent, tool, location = tool.location) {
  into.edge("uses", agent, tool.id, { location, facts: usedAs(tool) });
  holdServed(into, agent, tool.credentials);
}

// src/readers/source-code/servers.ts
function ownServer(reading, statement2) {
  const { id, label, location, shape } = statement2;
  const server = reading.into.node("server", id, {
    label,
    zone: "workstation",
    location,
    facts: { definition: id, product: shape.product, pin: "local", written: "source" }
  });
  for (const all of givenTo(statement2)) {
    for (const tool of toolsIn(reading, all))
      if (tool?.shape.is === "tool") offer(reading, server, toolOf(reading, tool));
  }
  return server;
}
var givenTo = (statement2) => (statement2.shape.tools ?? []).flatMap((key) => partOf(statement2, key) ?? []);
var toolsIn = (reading, all) => (all.kind === "map" ? all.entries().map(({ value }) => value) : all.items()).map((value) => meant(reading, value));
var isWhole = (reading, all) => !all.isOpen && all.rest.length === 0 && toolsIn(reading, all).every((tool) => tool?.shape.is === "tool");
function readServerStatement(reading, statement2) {
  const { sources, repository } = reading;
  const server = ownServer(reading, statement2);
  const given2 = givenTo(statement2);
  if (given2.length > 0 && given2.every((all) => isWhole(reading, all))) return;
  for (const path of programModules(statement2.module.source.file, repository)) {
    const source = repository.file(path);
    if (source === void 0 || !(mayHoldTools(source.text) || MAY_REGISTER.test(source.text))) continue;
    const module = sources.module(path);
    if (module !== void 0) offerAll(reading, server, statement2, module);
  }
}
var MAY_REGISTER = /\b(?:registerTool|registerAppTool|addTool|tool)\s*[(<]/;
function offerAll(reading, server, { module: own }, module) {
  const statements = [...statementsOf(reading.sources, module).values()];
  if (module !== own && !statements.some(({ shape }) => shape.is === "server"))
    for (const statement2 of statements.filter(({ shape }) => shape.is === "register"))
      offer(reading, server, toolOf(reading, statement2));
  for (const { id, label, location, handler } of candidatesIn(reading.sources, module))
    offer(reading, server, handled(reading, { id, label, location }, handler), "likely");
}
function readRegistration(reading, statement2) {
  const tool = toolOf(reading, statement2);
  const server = serverOf(reading, statement2);
  if (server !== void 0) offer(reading, server, tool);
}
function serverOf(reading, statement2) {
  const server = receiverOf(reading, statement2) ?? onlyServer(reading, statement2);
  return server && ownServer(reading, server);
}
function offer({ into }, server, { id, location, credentials }, confidence) {
  into.edge("offers", server, id, { location, facts: { ...confidence && { confidence } } });
  holdServed(into, server, credentials);
}
function receiverOf(reading, registration) {
  const statement2 = meant(reading, partOf(registration, "this"));
  return statement2?.shape.is === "server" ? statement2 : void 0;
}
function onlyServer({ sources }, { module }) {
  const servers = [...statementsOf(sources, module).values()].filter(({ shape }) => shape.is === "server");
  return servers.length === 1 ? servers[0] : void 0;
}

// src/readers/source-code/products/grant.ts
function grantTo({ into }, agent, grant) {
  const { label, location, capability, approval, waived } = grant;
  if (approval === "ask") return;
  const name = shown(label);
  const tool = into.node("tool", `${agent}.${name}`, {
    label: name,
    location,
    facts: { ...capability.facts, effects: "known", grant: grant.grant }
  });
  into.edge("uses", agent, tool, { location, facts: usedAs({ approval, waived }) });
  for (const { resource, access, via } of capability.reach)
    into.edge("reaches", tool, resourceNode(into, resource), { location, facts: { access, via }, as: access });
}
function giveServers(reading, { agent, product, servers, asked }) {
  if (servers === void 0) return true;
  let isWhole2 = servers.kind === "map" && !servers.isOpen && servers.rest.length === 0;
  for (const { key, keyLocation, value } of servers.entries()) {
    const statement2 = meant(reading, value);
    const { tools, ...use } = asked(key, value);
    if (statement2?.shape.is === "server") {
      const server = ownServer(reading, statement2);
      const facts = { ...usedAs(use), ...tools && { tools } };
      reading.into.edge("uses", agent, server, { location: keyLocation, facts });
    } else if (value.kind === "map") {
      const label = shown(key);
      const id = `${agent}.mcpServers.${label}`;
      connect(reading, { ...use, agent, id, label, location: keyLocation, value, product, tools });
    } else isWhole2 = false;
  }
  return isWhole2;
}
function wordsOf2(list) {
  if (list?.kind !== "list" || list.isOpen || list.rest.length > 0) return void 0;
  const words = list.items().map((item) => item.string());
  return words.includes(void 0) ? void 0 : words.flatMap((word) => word ?? []);
}

// src/readers/source-code/products/claude.ts
var TOOLS = [
  ["Bash", shell(void 0)],
  ["Edit", EDIT],
  ["WebFetch", web("any")],
  ["WebSearch", WEB_SEARCH]
];
function readClaude(reading, statement2) {
  const options = optionsOf(statement2);
  const { id: agent } = statement2;
  const asked = askedBy(options);
  const session = {
    agent,
    has: hasTool(options, () => true),
    allow: bounded(reading.into, listed(options?.get("allowedTools"), meantByClaude)),
    deny: bounded(reading.into, listed(options?.get("disallowedTools"), meantByClaude)),
    asked,
    edits: options?.get("permissionMode")?.string() === "acceptEdits",
    hooked: options?.at("hooks", "PreToolUse") !== void 0
  };
  grantAll(reading, statement2, session);
  if (!giveOf(reading, statement2, session, options?.get("mcpServers"))) noteOpen(reading, statement2, options);
  for (const { key, keyLocation, value } of options?.get("agents")?.entries().slice(0, MAX_AGENTS) ?? [])
    readSub(reading, statement2, session, { name: shown(key), location: keyLocation, value });
  noteSettings(reading, statement2, options);
}
function askedBy(options) {
  const mode = options?.get("permissionMode");
  const word = mode?.string();
  const skips = options?.at("extraArgs", "dangerously-skip-permissions") !== void 0;
  if (word === "bypassPermissions" || skips)
    return options?.get("allowDangerouslySkipPermissions")?.boolean() === false ? { approval: "ask" } : { approval: "unasked", waived: skips ? "dangerously-skip-permissions" : "permissionMode" };
  if (word === "dontAsk" || word === "plan") return { approval: "ask" };
  const nobody = options?.get("permissionPrompts")?.string() === "none";
  const answers = nobody ? void 0 : options?.get("canUseTool");
  if (saysYes(answers)) return { approval: "unasked", waived: "canUseTool" };
  if (answers !== void 0 || options?.get("permissionPromptToolName") !== void 0) return { approval: "unknown" };
  const known8 = word === "default" || word === "acceptEdits";
  return { approval: known8 && options?.rest.length === 0 ? "ask" : "unknown" };
}
function hasTool(options, above) {
  const words = wordsOf2(options?.get("tools"));
  return (tool) => words === void 0 ? above(tool) : words.some((word) => word.split("(")[0] === tool);
}
function grantAll(reading, statement2, session) {
  const { agent, has, allow, deny, asked, edits, hooked } = session;
  const options = optionsOf(statement2);
  const judged = (one) => hooked && one.approval === "unasked" ? { approval: "unknown" } : one;
  const give2 = (grant) => grantTo(reading, agent, grant);
  const denied = (name) => {
    const whole = meantByClaude({ tool: name });
    return whole !== void 0 && deny.some(({ meant: meant2 }) => takes(meant2, whole));
  };
  const location = options?.keyLocation(asked.waived ?? "permissionMode") ?? statement2.location;
  const byMode = () => {
    for (const [name, capability] of TOOLS) {
      const isEdit = name === "Edit" && edits;
      const own = isEdit ? { approval: "unasked", waived: "permissionMode" } : asked;
      const label = name;
      if ((has(name) || isEdit && has("Write")) && !denied(name))
        give2({ ...judged(own), label, location, capability, grant: "mode" });
    }
  };
  if (asked.approval === "unasked") byMode();
  for (const rule of allow) {
    const capability = capabilityOf(rule.meant, deny);
    const tool = rule.text.split("(")[0]?.trim() ?? "";
    if (capability === void 0 || !has(tool) || deny.some(({ meant: meant2 }) => takes(meant2, rule.meant))) continue;
    give2({
      ...judged({ approval: "unasked" }),
      label: rule.text,
      location: rule.location,
      capability,
      grant: "allowed"
    });
  }
  byMode();
  if (has("Read") && !denied("Read"))
    give2({ approval: "unasked", label: "Read", location: statement2.location, capability: READ, grant: "default" });
}
function giveOf(reading, { shape }, session, servers) {
  const { agent, allow, deny, asked, hooked } = session;
  const rules = (list, name) => list.flatMap(({ meant: meant2 }) => meant2.kind === "server" && fits(meant2.server, name) ? [meant2.tool] : []);
  return giveServers(reading, {
    agent,
    product: shape.product,
    servers,
    asked: (name) => {
      const allowed = rules(allow, name);
      const isWhole2 = allowed.includes("*");
      const approval = allowed.length > 0 && asked.approval !== "unasked" ? "unasked" : asked.approval;
      const some = isWhole2 || allowed.length === 0 || asked.approval === "unasked" ? void 0 : allowed;
      if (rules(deny, name).includes("*")) return { approval: "ask" };
      const waived = asked.approval === "unasked" ? asked.waived : void 0;
      return { approval: hooked && approval === "unasked" ? "unknown" : approval, waived, tools: some };
    }
  });
}
function readSub(reading, statement2, above, { name, location, value }) {
  const { into } = reading;
  const agent = `${above.agent}.agents.${name}`;
  const facts = { product: statement2.shape.product, mode: "program", definition: statement2.id };
  into.node("agent", agent, { label: name, location, facts });
  into.edge("delegates", above.agent, agent, { location, facts: { tools: wordsOf2(value.get("tools")) ?? "all" } });
  const own = listed(value.get("disallowedTools"), meantByClaude);
  const mode = value.get("permissionMode")?.string();
  const bypass = { approval: "unknown", waived: "permissionMode" };
  const asked = mode === "bypassPermissions" && above.asked.approval !== "unasked" ? bypass : above.asked;
  const has = hasTool(value, above.has);
  const session = { ...above, agent, has, asked, deny: [...above.deny, ...own].slice(0, MAX_DENIED) };
  grantAll(reading, statement2, session);
  giveOf(reading, statement2, session, value.get("mcpServers"));
}
var MAX_DENIED = 300;
var MAX_AGENTS = 50;
function noteOpen({ into }, { label, location }, options) {
  into.note({
    code: "unresolved-reference",
    level: "note",
    message: `Not all MCP servers of \`${label}\` can be followed: it may have more than is shown.`,
    location: options?.keyLocation("mcpServers") ?? location
  });
}
var SETTINGS = /^(?:\.claude\/settings(?:\.local)?\.json|\.mcp\.json)$/;
function noteSettings({ into, repository }, { label, location }, options) {
  const sources = wordsOf2(options?.get("settingSources"));
  const loads = sources === void 0 || sources.includes("project");
  if (!loads || !repository.names.some((name) => SETTINGS.test(name))) return;
  into.note({
    code: "not-supported",
    level: "note",
    message: `The settings and MCP servers of this repository for Claude Code may apply to \`${label}\` as well: what they grant is shown at the session alone.`,
    location: options?.keyLocation("settingSources") ?? location
  });
}

// src/readers/source-code/products/codex.ts
function readCodex(reading, statement2) {
  const { id: agent, location } = statement2;
  const options = optionsOf(statement2);
  const client = partOf(statement2, "this")?.call?.args[0]?.get("config");
  const mode = thread(options, "sandboxMode") ?? client?.get("sandbox_mode");
  const policy = (thread(options, "approvalPolicy") ?? client?.get("approval_policy"))?.string();
  const place = { location: mode?.written ? options?.keyLocation("sandboxMode") ?? mode.location : location };
  giveServers(reading, {
    agent,
    product: statement2.shape.product,
    servers: client?.get("mcp_servers"),
    asked: () => ({ approval: mode?.string() === "danger-full-access" && policy === "never" ? "unasked" : "unknown" })
  });
  if (mode === void 0 || mode.string() === "read-only")
    grantTo(reading, agent, { label: "read", capability: READ, approval: "unasked", grant: "default", ...place });
  else if (mode.string() === "workspace-write") {
    const open = thread(options, "networkAccessEnabled") ?? client?.at("sandbox_workspace_write", "network_access") ?? void 0;
    const approval = open === void 0 || open.boolean() !== void 0 ? "unasked" : "unknown";
    const capability = inSandbox(open !== void 0 && open.boolean() !== false);
    const label = "commands in the workspace sandbox";
    grantTo(reading, agent, { label, capability, approval, grant: "default", ...place });
  } else {
    const isOff = mode.string() === "danger-full-access";
    const approval = isOff ? policy === "untrusted" ? "ask" : "unasked" : "unknown";
    const label = isOff ? "any command, no sandbox" : "any command (the sandbox is not in the files)";
    grantTo(reading, agent, {
      label,
      capability: shell("*"),
      approval,
      waived: "sandboxMode",
      grant: "mode",
      ...place
    });
  }
}
var thread = (options, key) => options?.get(key) ?? options?.at("defaultThreadOptions", key);
function inSandbox(network) {
  const beyond = network ? commandReach("*").filter(({ resource }) => resource !== "host:files") : [];
  return {
    facts: {
      capability: "shell",
      command: "*",
      breadth: network ? "any" : "build",
      network: network ? "full" : "none"
    },
    reach: [{ resource: "host:files", access: "write", via: "none" }, ...beyond]
  };
}

// src/readers/source-code/products/copilot.ts
var MAX_AGENTS2 = 50;
var TOOLS2 = [
  ["bash", ["bash", "powershell", "shell"], shell(void 0)],
  ["edit", ["edit", "create", "str_replace_editor", "apply_patch", "write"], EDIT],
  ["web_fetch", ["web_fetch", "fetch", "fetch_copilot_cli_documentation"], web("any")],
  ["view", ["view", "read", "grep", "rg", "glob"], READ]
];
function readCopilot(reading, statement2) {
  const options = optionsOf(statement2);
  const asked = askedBy2(reading, options);
  const { id: agent, shape } = statement2;
  const empty = partOf(statement2, "this")?.call?.args[0]?.get("mode")?.string() === "empty";
  const has = hasTool2(options, empty);
  const location = options?.keyLocation("onPermissionRequest") ?? statement2.location;
  for (const [label, names, capability] of TOOLS2)
    if (names.some(has)) grantTo(reading, agent, { ...asked, label, capability, location, grant: "mode" });
  giveServers(reading, { agent, product: shape.product, servers: options?.get("mcpServers"), asked: ofServer(asked) });
  giveTools(reading, statement2, asked);
  for (const item of options?.get("customAgents")?.items().slice(0, MAX_AGENTS2) ?? [])
    readCustom(reading, statement2, item, asked);
}
function askedBy2({ sources }, options) {
  const handler = options?.get("onPermissionRequest");
  if (handler === void 0) return { approval: options && options.rest.length > 0 ? "unknown" : "ask" };
  const all = originOf(sources, handler.written)?.symbol === "approveAll" || saysYes(handler);
  return all ? { approval: "unasked", waived: "onPermissionRequest" } : { approval: "unknown" };
}
var ofServer = (asked) => (_name, entry) => {
  const words = wordsOf2(entry.get("tools"));
  return { ...asked, tools: words?.includes("*") ? void 0 : words };
};
function hasTool2(options, empty) {
  const available = options?.get("availableTools");
  const known8 = available === void 0 ? empty ? [] : void 0 : wordsOf2(available);
  const without = wordsOf2(options?.get("excludedTools")) ?? [];
  const isIn = (words, tool) => words.includes(tool) || words.includes(`builtin:${tool}`) || words.includes("builtin:*") || words.includes("*");
  return (tool) => !isIn(without, tool) && (known8 === void 0 || isIn(known8, tool));
}
function giveTools(reading, statement2, asked) {
  for (const value of optionsOf(statement2)?.get("tools")?.items() ?? []) {
    const one = meant(reading, value) ?? objectOf(statement2, value, void 0);
    if (one?.shape.is !== "tool") continue;
    const skips = partOf(one, "skipPermission")?.boolean() === true;
    const own = skips ? { approval: "unasked", waived: "skipPermission" } : asked;
    giveTool(reading, statement2.id, { ...toolOf(reading, one), ...own });
  }
}
function readCustom(reading, statement2, item, asked) {
  const name = item.get("name")?.string();
  if (name === void 0) return;
  const { into } = reading;
  const { shape, id } = statement2;
  const facts = { product: shape.product, mode: "program", definition: id };
  const { location } = item;
  const label = shown(name);
  const agent = into.node("agent", `${id}.customAgents.${label}`, { label, location, facts });
  const words = wordsOf2(item.get("tools"));
  into.edge("delegates", id, agent, { location, facts: { tools: words ?? "all" } });
  const all = hasTool2(optionsOf(statement2), false);
  const has = (tool) => all(tool) && (words === void 0 || words.includes(tool));
  for (const [tool, names, capability] of TOOLS2)
    if (names.some(has)) grantTo(reading, agent, { ...asked, label: tool, capability, location, grant: "mode" });
  giveServers(reading, { agent, product: shape.product, servers: item.get("mcpServers"), asked: ofServer(asked) });
}

// src/readers/source-code/products/cursor.ts
function readCursor(reading, statement2) {
  const { id: agent, location, shape } = statement2;
  const options = optionsOf(statement2);
  const cloud = options?.get("cloud");
  const servers = (from, to) => giveServers(reading, {
    agent: to,
    product: shape.product,
    servers: from?.get("mcpServers"),
    asked: () => ({ approval: "unknown" })
  });
  servers(options, agent);
  for (const { key, value } of cloud?.get("envVars")?.entries() ?? [])
    readValue(reading.into, { id: agent, channel: "env" }, key, value, `${agent}.cloud.envVars.${key}`);
  if (cloud === void 0)
    grantTo(reading, agent, {
      label: "any command",
      capability: shell(void 0),
      location: options?.keyLocation("local") ?? location,
      approval: "unknown",
      grant: "default"
    });
  for (const { key, keyLocation } of options?.get("agents")?.entries() ?? []) {
    const facts = { product: shape.product, mode: "program", definition: agent };
    const label = shown(key);
    const child = reading.into.node("agent", `${agent}.agents.${label}`, { label, location: keyLocation, facts });
    reading.into.edge("delegates", agent, child, { location: keyLocation });
  }
}

// src/readers/source-code/products/harness.ts
function readHarness(reading, statement2) {
  const options = optionsOf(statement2);
  const mode = options?.get("permissionMode");
  const word = mode === void 0 ? "allow-all" : mode.string();
  if (word === "allow-reads") return;
  const location = options?.keyLocation("permissionMode") ?? statement2.location;
  const grant = mode === void 0 ? "default" : "mode";
  const capability = word === "allow-edits" ? EDIT : shell(void 0);
  const label = word === "allow-edits" ? "edit" : "any command in the session's sandbox";
  grantTo(reading, statement2.id, { label, capability, location, grant, approval: "unknown" });
}

// src/readers/source-code/postures.ts
var POSTURES = {
  claude: readClaude,
  codex: readCodex,
  copilot: readCopilot,
  cursor: readCursor,
  harness: readHarness
};
function readPosture(reading, statement2) {
  POSTURES[statement2.shape.posture ?? ""]?.(reading, statement2);
}

// src/readers/source-code/started.ts
var known7 = /* @__PURE__ */ new WeakMap();
function started(reading, { call, module }) {
  const { node } = call.place;
  const before = known7.get(node);
  if (before) return before;
  const agents = [...statementsOf(reading.sources, call.place.module)].flatMap(([at2, one]) => {
    if (at2 === node || at2.pos < node.pos || at2.end > node.end || module !== call.place.module) return [];
    const agent = one.shape.is === "run" ? meant(reading, partOf(one, one.shape.as)) : one;
    return agent?.shape.is === "agent" ? [agent] : [];
  });
  known7.set(node, agents);
  return agents;
}

// src/readers/source-code/agents.ts
function readAgent(reading, statement2, above) {
  const { into, done } = reading;
  const { id, label, location, shape } = statement2;
  const agent = into.node("agent", id, {
    label,
    location,
    facts: { product: shape.product, mode: shape.hosted ? "hosted" : "program", definition: id }
  });
  if (done.has(id)) return agent;
  done.add(id);
  const isSet = (key) => partOf(statement2, key) !== void 0;
  const heir = shape.inherits ? above : void 0;
  const to = { statement: statement2, gates: heir && !isSet(shape.each) ? heir.gates : gatesOf(reading, statement2) };
  for (const key of heir && !shape.tools?.some(isSet) && shape.tools || [])
    giveAll(reading, to, partOf(heir?.statement ?? statement2, key), key);
  for (const key of [...shape.tools ?? [], ...shape.delegates ?? [], ...shape.servers ?? []])
    giveAll(reading, to, partOf(statement2, key), key);
  for (const tool of comes(reading, statement2))
    giveTool(reading, agent, { ...tool, approval: gated(to.gates, tool) }, location);
  if (shape.whole) for (const inside2 of started(reading, statement2)) delegate(reading, to, inside2);
  readPosture(reading, statement2);
  return agent;
}
function readGift(reading, statement2) {
  const agent = ownerOf(reading, partOf(statement2, "this"));
  if (agent?.shape.is !== "agent") return;
  readAgent(reading, agent);
  const to = { statement: agent, gates: gatesOf(reading, agent) };
  for (const key of statement2.shape.tools ?? []) {
    const value = partOf(statement2, key);
    if (value && meant(reading, value)) giveAll(reading, to, value, key);
  }
}
function ownerOf(reading, value) {
  const { ts } = reading.sources;
  const own = meant(reading, value);
  const { module, node } = value?.place ?? {};
  if (own || module === void 0 || node === void 0 || !ts.isPropertyAccessExpression(node)) return own;
  return meant(reading, evaluate(reading.sources, { module, node: node.expression }));
}
var MAX_DEPTH7 = 6;
function giveAll(reading, to, all, key, depth = 0) {
  if (all === void 0) return;
  const made = all.kind === "scalar" ? returned2(reading, all) : [];
  if (made.length > 0 && depth < MAX_DEPTH7) {
    for (const one of made) giveAll(reading, to, one, key, depth + 1);
    if (made.length > 1) unfollowed(reading, to.statement, all);
    return;
  }
  const named2 = all.kind === "map" ? all.entries() : all.items().map((value) => ({ key: void 0, value }));
  const rest = all.rest.map((value) => ({ key: void 0, value }));
  const given2 = [...named2.filter((one) => isActive(to.statement, one.key)), ...rest];
  const unknown = given2.filter(({ key: name, value }) => !give(reading, to, value, { key, name, depth }));
  if (all.isOpen || unknown.length > 0) unfollowed(reading, to.statement, unknown[0]?.value ?? all);
}
function isActive(to, key) {
  const active = to.shape.active === void 0 ? void 0 : optionsOf(to)?.get(to.shape.active);
  if (key === void 0 || active?.kind !== "list" || active.isOpen || active.rest.length > 0) return true;
  const names = active.items().map((item) => item.string());
  return names.includes(void 0) || names.includes(key);
}
var GIVEN = 20;
function give(reading, to, value, { key, name, depth }) {
  const { budget } = reading.sources;
  budget.left -= GIVEN;
  if (budget.left < 0) return false;
  const { sources } = reading;
  const text2 = value.string();
  const statement2 = meant(reading, value) ?? inlineOf(to.statement, value, String(key), name) ?? objectOf(to.statement, value, name) ?? (text2 === void 0 ? void 0 : statementNamed(sources, to.statement.module, text2));
  if (statement2 === void 0) {
    if (value.kind !== "list" || depth >= MAX_DEPTH7) return false;
    giveAll(reading, to, value, key, depth + 1);
    return true;
  }
  const { is } = statement2.shape;
  if (is === "tool") {
    const tool = toolOf(reading, statement2);
    giveTool(reading, to.statement.id, { ...tool, approval: gated(to.gates, byKey(tool, to, name)) });
    for (const agent of started(reading, statement2)) delegate(reading, to, agent);
  } else if (is === "agent") delegate(reading, to, statement2);
  else if (is === "server") {
    const server = ownServer(reading, statement2);
    const facts = usedAs({ approval: to.gates(void 0, "unasked") });
    reading.into.edge("uses", to.statement.id, server, { location: statement2.location, facts });
  } else if (is === "connection" || is === "connections") {
    readConnection(reading, statement2, { agent: to.statement.id, approval: to.gates(void 0, "unasked") });
  } else if (is === "all") {
    const inside2 = { ...to, gates: both(to.gates, gatesOf(reading, statement2)) };
    for (const part of statement2.shape.tools ?? []) giveAll(reading, inside2, partOf(statement2, part), part, depth + 1);
  } else return is === "nothing";
  return true;
}
function delegate(reading, to, statement2) {
  const child = readAgent(reading, statement2, to);
  if (child !== to.statement.id)
    reading.into.edge("delegates", to.statement.id, child, { location: statement2.location });
}
var byKey = (tool, { statement: statement2 }, name) => statement2.shape.keyed && name !== void 0 ? { ...tool, names: [name] } : tool;
function unfollowed({ into }, { label }, { written: written2 }) {
  const location = placeOf(written2.module, written2.node);
  into.note({
    code: "unresolved-reference",
    level: "note",
    message: `Not all of what the agent \`${label}\` is given can be followed: it may have more than is shown.`,
    location
  });
}

// src/catalog/source-outputs.generated.ts
var data2 = JSON.parse('{"answers":[{"packages":["@openai/agents","@openai/agents-core"],"symbols":["run","Runner#run"],"agent":0,"source":"https://openai.github.io/openai-agents-js/guides/results/"},{"packages":["ai"],"symbols":["generateText","streamText"],"agent":"call","source":"https://ai-sdk.dev/docs/ai-sdk-core/generating-text"},{"packages":["ai"],"symbols":["ToolLoopAgent#generate","ToolLoopAgent#stream","Experimental_Agent#generate","Experimental_Agent#stream"],"agent":"this","source":"https://ai-sdk.dev/docs/agents/overview"},{"packages":["@anthropic-ai/sdk"],"symbols":["default#messages.create","Anthropic#messages.create","default#beta.messages.create","Anthropic#beta.messages.create"],"agent":"call","source":"https://platform.claude.com/docs/en/api/messages"},{"packages":["openai"],"symbols":["default#responses.create","OpenAI#responses.create","default#chat.completions.create","OpenAI#chat.completions.create"],"agent":"call","source":"https://platform.openai.com/docs/api-reference/responses"},{"packages":["@anthropic-ai/claude-agent-sdk","@anthropic-ai/claude-code"],"symbols":["query"],"agent":"call","source":"https://platform.claude.com/docs/en/agent-sdk/typescript"},{"packages":["langchain"],"symbols":["createAgent().invoke","createAgent().stream"],"agent":"this","source":"https://docs.langchain.com/oss/javascript/langchain/agents"},{"packages":["@langchain/langgraph"],"symbols":["createReactAgent().invoke","createReactAgent().stream"],"agent":"this","source":"https://langchain-ai.github.io/langgraphjs/"},{"packages":["@mastra/core"],"symbols":["Agent#generate","Agent#stream"],"agent":"this","source":"https://mastra.ai/docs/agents/overview"},{"packages":["@openai/codex-sdk"],"symbols":["Codex#startThread().run"],"agent":"this","source":"https://github.com/openai/codex/tree/main/sdk/typescript"},{"packages":["@google/genai"],"symbols":["GoogleGenAI#models.generateContent"],"agent":"call","source":"https://googleapis.github.io/js-genai/"}],"sinks":[{"packages":["node:child_process","child_process"],"symbols":["exec","execSync"],"argument":0,"source":"https://nodejs.org/api/child_process.html#child_processexeccommand-options-callback"},{"packages":["node:vm","vm"],"symbols":["runInThisContext","runInNewContext","runInContext","Script","compileFunction"],"argument":0,"source":"https://nodejs.org/api/vm.html"},{"packages":["execa"],"symbols":["execaCommand","execaCommandSync"],"argument":0,"source":"https://github.com/sindresorhus/execa"},{"packages":["shelljs"],"symbols":["exec","default.exec"],"argument":0,"source":"https://github.com/shelljs/shelljs"}],"globals":["eval","Function"]}');

// src/catalog/source-outputs.ts
function byName(rows) {
  return new Map(
    rows.flatMap(
      (row) => row.packages.flatMap((name) => row.symbols.map((symbol) => [`${name}!${symbol}`, row]))
    )
  );
}
var ANSWERS2 = byName(data2.answers);
var SINKS = byName(data2.sinks);
var GLOBALS2 = new Set(data2.globals);
var nameOf3 = ({ specifier, symbol }) => `${specifier.startsWith("node:") ? specifier : packageOf(specifier)}!${symbol}`;
var answerOf2 = (called) => ANSWERS2.get(nameOf3(called));
var sinkOf = (called) => SINKS.get(nameOf3(called))?.argument;
var isGlobalSink = (name) => GLOBALS2.has(name);

// src/readers/source-code/answers.ts
var MAX_STEPS3 = 12;
function readAnswers(reading, module) {
  const { sources } = reading;
  for (const node of module.candidates) {
    if (sources.ts.isClassLike(node)) continue;
    const call = callAt(sources, module, node);
    const code = codeOf(reading, module, call);
    const agent = code && answeredBy(reading, code.written, 0);
    if (agent?.shape.is === "agent") handOver(reading, module, agent, call);
  }
}
function codeOf({ sources }, module, { origin, args, place }) {
  const { ts } = sources;
  if (origin !== void 0) {
    const argument = sinkOf(origin);
    return argument === void 0 ? void 0 : args[argument];
  }
  const { node } = place;
  const callee = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : void 0;
  if (callee === void 0 || !ts.isIdentifier(callee) || !isGlobalSink(callee.text)) return void 0;
  return lookup(module, callee.text, callee) === void 0 ? args.at(-1) : void 0;
}
function answeredBy(reading, at2, steps) {
  const { sources } = reading;
  const { ts } = sources;
  if (steps > MAX_STEPS3) return void 0;
  const settled = settle(sources, at2);
  if (settled.kind === "declared") {
    const holder = ts.isBindingElement(settled.declaration) ? settled.declaration.parent.parent : settled.declaration;
    const whole = ts.isVariableDeclaration(holder) ? holder.initializer ?? iterated(reading, holder) : void 0;
    return whole && answeredBy(reading, { module: settled.module, node: whole }, steps + 1);
  }
  if (settled.kind !== "node") return void 0;
  const { module, node } = settled;
  const part = (one) => answeredBy(reading, { module, node: bare(module, one) }, steps + 1);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return part(node.expression);
  if (ts.isTemplateExpression(node))
    return first(
      node.templateSpans.map(
        ({ expression }) => () => part(expression)
      )
    );
  if (ts.isBinaryExpression(node)) return part(node.left) ?? part(node.right);
  if (ts.isConditionalExpression(node)) return part(node.whenTrue) ?? part(node.whenFalse);
  if (!ts.isCallExpression(node)) return void 0;
  const call = callAt(sources, module, node);
  const answer = call.origin && answerOf2(call.origin);
  if (answer) return agentOf(reading, call, answer.agent);
  const callee = node.expression;
  const inner = ts.isPropertyAccessExpression(callee) ? part(callee.expression) : void 0;
  return inner ?? first(node.arguments.slice(0, 3).map((argument) => () => part(argument)));
}
function iterated({ sources: { ts } }, { parent }) {
  return ts.isForOfStatement(parent.parent) ? parent.parent.expression : void 0;
}
function first(tries) {
  for (const one of tries) {
    const found = one();
    if (found !== void 0) return found;
  }
  return void 0;
}
function agentOf(reading, call, agent) {
  const { sources } = reading;
  const { module, node } = call.place;
  const { ts } = sources;
  if (typeof agent === "number") return meant(reading, call.args[agent]);
  if (agent === "call") return statementOf(sources, evaluate(sources, call.place));
  const callee = ts.isCallExpression(node) ? node.expression : void 0;
  const owner = callee && ts.isPropertyAccessExpression(callee) ? callee.expression : void 0;
  return owner && meant(reading, evaluate(sources, { module, node: owner }));
}
function handOver(reading, module, statement2, { place }) {
  const { into } = reading;
  const { file: file2 } = module.source;
  const agent = readAgent(reading, statement2);
  const program = into.node("workload", `program:${file2}`, {
    label: `the program ${file2}`,
    zone: "runner",
    location: { ...placeOf(module, module.ast), endLine: 1, endColumn: 1, line: 1, column: 1 },
    facts: { definition: `program:${file2}` }
  });
  into.edge("hands-off", agent, program, {
    location: placeOf(module, place.node),
    facts: { "used-as": "code", through: "output", checked: "no" }
  });
}

// src/readers/source-code/requests.ts
var MAX_TOOLS = 500;
var MAX_NAME3 = 100;
function readRequests(reading, statement2) {
  const request2 = requestOf(statement2);
  const handler = handlerOf(statement2);
  const server = request2 === void 0 ? void 0 : serverOf(reading, statement2);
  if (handler === void 0 || server === void 0) return;
  if (request2 === "list") for (const tool of toolsIn2(reading, handler)) offer(reading, server, tool);
  else for (const one of effectsOf(reading, handler).reach) addReach(reading, server, one);
}
function requestOf({ call }) {
  const [request2] = call.args;
  if (request2 === void 0) return void 0;
  const { module, node } = request2.written;
  const name = request2.string() ?? node.getText(module.ast).split(".").at(-1);
  if (name === "ListToolsRequestSchema" || name === "tools/list") return "list";
  return name === "CallToolRequestSchema" || name === "tools/call" ? "call" : void 0;
}
function toolsIn2(reading, { callable, place }) {
  const answers = callable === void 0 ? [] : returns(place.module, callable);
  const tools = answers.flatMap((node) => evaluate(reading.sources, { module: place.module, node }).get("tools") ?? []);
  for (const list of tools) if (list.kind !== "list" || list.isOpen) unfollowed2(reading, list);
  return tools.flatMap(
    (list) => (list.kind === "list" ? list.items() : []).slice(0, MAX_TOOLS).flatMap((item) => {
      const name = item.get("name")?.string();
      if (name === void 0) return [];
      const label = redact(name).slice(0, MAX_NAME3);
      return [handled(reading, { id: `${item.file}#${label}`, label, location: item.location }, void 0)];
    })
  );
}
function unfollowed2({ into }, { written: written2 }) {
  into.note({
    code: "unresolved-reference",
    level: "note",
    message: "Not all tools that this server lists can be followed: it may offer more than is shown.",
    location: placeOf(written2.module, written2.node)
  });
}

// src/readers/source-code/routed.ts
var TOOL_FILE = /^(.*?)src\/tools\/(?:.*\/)?([^/]+)\.[cm]?tsx?$/;
function readRouted(reading, module) {
  const { file: file2 } = module.source;
  const [, root, name] = TOOL_FILE.exec(file2) ?? [];
  const isOfXmcp = [...module.imports.values()].some(({ specifier }) => specifier === "xmcp");
  const handler = root === void 0 || !isOfXmcp ? void 0 : exported(reading, module, "default");
  if (root === void 0 || name === void 0 || handler === void 0) return;
  const label = shown(exported(reading, module, "metadata")?.get("name")?.string() ?? name);
  const location = placeOf(handler.place.module, handler.place.node);
  const id = `${root}xmcp.config.ts#xmcp`;
  const server = reading.into.node("server", id, {
    label: "xmcp",
    zone: "workstation",
    location,
    facts: { definition: id, product: "xmcp", pin: "local", written: "source" }
  });
  offer(reading, server, handled(reading, { id: `${file2}#${label}`, label, location }, handler));
}
function exported({ sources }, module, name) {
  const settled = exportOf(sources, module, name);
  return settled.kind === "node" ? evaluate(sources, settled) : void 0;
}

// src/readers/source-code/read-source.ts
var READ2 = {
  agent: readAgent,
  give: readGift,
  attach: readAttachment,
  tool: toolOf,
  server: readServerStatement,
  register: readRegistration,
  requests: readRequests
};
var shared = /* @__PURE__ */ new WeakMap();
function sourcesIn(ts, repository) {
  const { names, file: file2 } = repository;
  const imported2 = (from, specifier) => importedFile(repository, from, specifier);
  const sources = shared.get(names) ?? sourcesOf(ts, file2, imported2);
  shared.set(names, sources);
  sources.budget.left = MAX_STEPS;
  sources.budget.nested = 0;
  return sources;
}
function readSource(ts, file2, repository) {
  const into = collector();
  const module = parseModule(ts, file2);
  if (module === void 0) {
    into.note({
      code: "too-deep",
      level: "error",
      message: "The file is nested deeper than the parser can follow: it is not read.",
      location: { file: file2.file, line: 1, column: 1, endLine: 1, endColumn: 1 }
    });
    return into.fragment();
  }
  for (const diagnostic of module.diagnostics) into.note(diagnostic);
  const sources = sourcesIn(ts, repository);
  const reading = { sources, repository, into, done: /* @__PURE__ */ new Set() };
  for (const statement2 of statementsOf(sources, module).values()) READ2[statement2.shape.is]?.(reading, statement2);
  readAnswers(reading, module);
  readRouted(reading, module);
  if (sources.budget.left < 0)
    into.note({
      code: "limit",
      level: "error",
      message: "The file refers to more than is followed: what it says of agents may be more than is shown.",
      location: { file: file2.file, line: 1, column: 1, endLine: 1, endColumn: 1 }
    });
  return into.fragment();
}
export {
  readSource
};
