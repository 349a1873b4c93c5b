import type { ReportMessages } from './en.js';
import { likely } from './likely/zh.js';

export const zh: ReportMessages = {
  language: 'zh',
  findings: {
    'not-json-csv': { title: '这是表格（CSV），不是 JSON', cure: '请先转换为数据源。' },
    'not-json-html': {
      title: '这是网页，不是 JSON',
      cure: '请填写文件本身的地址；共享文档请填写其发布后的地址。',
    },
    'not-json-empty': { title: '文件是空的', cure: '请写入数据源。' },
    'json-comma-after-last': { title: '最后一项后面多了逗号', cure: '请删除右括号前的逗号。' },
    'json-comma-missing': { title: '缺少逗号', cure: '请在此处两项之间加上逗号。' },
    'json-comment': { title: '注释', cure: 'JSON 不能有注释：请删除。' },
    'json-quotes': { title: '使用了 "…" 以外的引号', cure: '请改用直的双引号。' },
    'json-cut-short': { title: '文件过早结束', cure: '缺少右括号或引号，或者文件保存时被截断。' },
    'json-syntax': { title: '不符合 JSON 写法', cure: '请检查此处内容：{found}' },
    'not-json-other': {
      title: '其他类型的文件，不是 JSON',
      cure: '请用 wmb import 导入，或另存为 JSON。实际内容：{found}',
    },
    'json-too-much': { title: '此处有多余内容', cure: '请删除此处内容：{found}' },
    'json-text': {
      title: '文本没有结束，或含有需要转义的符号',
      cure: '在文本中，引号写成 \\"，换行写成 \\n，反斜杠写成 \\\\；文本以引号结束。',
    },
    'json-merge-mark': {
      title: '两个版本没有合并完',
      cure: '请保留其中一个，并删除含有 <<<<<<<、======= 和 >>>>>>> 的行。',
    },
    'id-repeated': {
      title: '与前面条目相同的 id',
      cure: '请给此条目单独的 id：在此之前它会被略去。实际内容：{found}',
    },
    'written-otherwise': { title: '写法不对', cure: '请写成 {expected}。实际内容：{found}' },
    'say-unknown': {
      title: '当事人的意愿写在无法识别的名称下',
      cure: '它不起作用，故事仍会显示。如果是这个意思，请写成 {expected}。',
    },
    'json-repeated-key': {
      title: '同一项中名称出现两次',
      cure: '请保留一个：两个之中只读取最后一个。',
    },
    'feed-refused': {
      title: '不是版本 1 的数据源',
      cure: '数据源是以 "version": "1.0" 开头的对象。实际内容：{found}',
    },
    'section-misnamed': { title: '栏目名称不对', cure: '请改为 {expected}。' },
    'section-missing': { title: '缺少的栏目', cure: '相应组件没有内容可显示。' },
    'item-left-out': {
      title: '略去的条目',
      cure: '缺少以下内容就无法显示：{expected}。实际内容：{found}',
    },
    'field-left-out': { title: '略去的内容', cure: '此处应为：{expected}。实际内容：{found}' },
    'field-mended': { title: '可以读取，但写法不对', cure: '请写成 {expected}。实际内容：{found}' },
    'field-unknown': {
      title: '未知的名称',
      cure: '大概是指 {expected}。',
      otherwise: '该名称会被忽略。请删除，或在 docs/feed.md 中查找正确名称。',
    },
    'field-misspelt': {
      title: '当事人的意愿拼写有误',
      cure: '请写成 {expected}：在此之前该故事不会在任何地方显示。',
    },
    'country-unknown': {
      title: '不存在的国家代码',
      cure: '请写成 {expected}。',
      otherwise: '请使用 ISO 3166-1 代码，例如 KE。实际内容：{found}',
    },
    'language-unknown': {
      title: '语言没有写成代码',
      cure: '请写成 {expected}。',
      otherwise: '请使用 en、ar、pt-BR 这样的代码。实际内容：{found}',
    },
    'position-swapped': { title: '经度和纬度颠倒', cure: '经度在前：{expected}。' },
    'date-form': { title: '日期格式不对', cure: '请写成 {expected}。' },
    'price-comma': { title: '使用了小数逗号', cure: '请写成 {expected}。' },
    'currency-unknown': {
      title: '不存在的货币代码',
      cure: '请写成 {expected}。',
      otherwise: '请使用 ISO 4217 代码，例如 USD。实际内容：{found}',
    },
    'picture-without-alt': {
      title: '图片没有说明',
      cure: '请在 "alt" 中说明图片内容；纯装饰图片写 ""。',
    },
    'quote-without-consent': {
      title: '引用当事人的话但没有同意期限',
      cure: '请在 "consentUntil" 中写明当事人同意引用到何时。',
    },
    'event-over': { title: '已结束的活动', cure: '无需处理：它列在往期活动中。结束于：{found}' },
    'consent-over': {
      title: '已到期的同意',
      cure: '该故事不会在任何地方显示。请删除，或再次征求当事人同意。',
    },
    'address-insecure': { title: '未加密的地址', cure: 'https 网页会拒绝它：请试试 {expected}。' },
    ...likely,
  },
  severities: { error: '错误', warning: '警告', information: '供参考' },
  verdict: {
    clean: '没有需要修正之处。',
    errors: '发布前请修正错误：{errors}。警告：{warnings}。',
    warnings: '可以发布。值得查看的警告：{warnings}。',
  },
  shown: '显示：{counts}。',
  sections: {
    stories: '故事 {count}',
    statistics: '数据 {count}',
    events: '活动 {count}',
    organisations: '机构 {count}',
  },
  place: '第 {line} 行，第 {column} 列',
  row: '第 {line} 行',
  kind: '{title}（{count}）',
  item: '{id}（{name}）',
  more: '……另有同类：{count}',
  nothing: '无',
};
