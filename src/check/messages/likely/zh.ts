import type { LikelyMessages } from './en.js';

export const likely: LikelyMessages = {
  'text-markup': { title: '文本中有标记', cure: '文本是纯文本：标记会原样显示。实际内容：{found}' },
  'text-garbled': {
    title: '乱码',
    cure: '文本保存或打开时用了 UTF-8 以外的编码：请从原文重新复制。实际内容：{found}',
  },
  'text-placeholder': { title: '尚待填写', cure: '请填写内容或删除。实际内容：{found}' },
  'text-language-missing': {
    title: '文本缺少数据源本身的语言',
    cure: '没有读者语言时会显示第一种语言：请补上 {expected}。',
  },
  'address-closed': {
    title: '读者打不开的地址',
    cure: '它不指向任何内容、指向本机，或需要登录：请填写已发布文件或网页的地址。实际内容：{found}',
  },
  'picture-unshown': {
    title: '浏览器无法显示的图片',
    cure: '请存为 JPEG、PNG 或 WebP。实际内容：{found}',
  },
  'picture-alt-poor': {
    title: '图片说明没有内容',
    cure: '请告诉看不见的人图片上有什么；纯装饰图片写 ""。实际内容：{found}',
  },
  'picture-unmeasured': {
    title: '图片没有宽度和高度',
    cure: 'wmb build 会测量。若要直接发布此文件，请写明两者（像素）：否则图片会被略去。',
  },
  'picture-missing': { title: '找不到图片', cure: '请检查地址，以及文件是否存在：{found}' },
  'picture-heavy': {
    title: '图片过大',
    cure: '在手机上加载很慢：wmb build 会把数据源旁边的文件缩小。实际内容：{found}',
  },
  'picture-size': {
    title: '图片尺寸与所写不符',
    cure: '预留的位置形状不对：请写成 {expected}。实际内容：{found}',
  },
  'link-broken': { title: '失效的链接', cure: '请检查地址。服务器的回答：{found}' },
  'date-unlikely': { title: '日期不太可能', cure: '它在很远的未来：请检查年份。实际内容：{found}' },
  'number-unlikely': {
    title: '数字不太可能',
    cure: '是不是 {expected}？实际内容：{found}',
    otherwise: '请检查是否多写或少写了一位。实际内容：{found}',
  },
  'position-elsewhere': {
    title: '位置不在该国',
    cure: '大概是缺少或多了负号：{expected}。',
    otherwise: '请检查两个数字：先经度，后纬度；西经和南纬用负号。',
  },
  'hours-unlikely': {
    title: '开放时间跨过午夜',
    cure: '会读成次日关门：请检查两个时间。实际内容：{found}',
  },
  'phone-undialled': {
    title: '无法点击拨打的电话',
    cure: '请写成 + 加国家代码，每项一个号码："+44 20 7946 0000"。实际内容：{found}',
  },
  'reference-missing': {
    title: '数据源中没有的故事',
    cure: '请检查 id，或将其删除。实际内容：{found}',
  },
  'offset-unlike-zone': {
    title: '时间的时差与时区不符',
    cure: '当天当地的时差不同：如果时间无误，应为 {expected}。实际内容：{found}',
  },
  'recurrence-unread': {
    title: '无法读取的重复规则',
    cure: '只会显示第一个日期。请写成 "FREQ=WEEKLY;BYDAY=MO" 的形式，星期用两个字母。实际内容：{found}',
  },
  'online-without-link': {
    title: '线上活动没有链接',
    cure: '请在 "joinUrl" 写明参加地址，或在 "url" 写明详情页。',
  },
  'entry-repeated': { title: '重复的条目', cure: '请删除其中一个：与 {found} 内容相同。' },
};
