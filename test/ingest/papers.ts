/** A policy document of our own, in the style of such documents; what is given tells editions apart. */
export const paper = ({
  date = '2025年3月1日',
  enterprises = '40家以上',
  stations = true,
  units = '市科技局、市财政局',
}: { date?: string; enterprises?: string; stations?: boolean; units?: string } = {}): string =>
  `百色市关于加快示例链条建设的实施方案

百色市科学技术局
${date}
联系人：王示例，联系电话：0776-1234567

为加快示例链条建设，结合我市实际，制定本方案。

一、总体目标
到2027年，培育高新技术企业${enterprises}${stations ? '，新建示例工作站不低于6个' : ''}。

二、重点任务
（一）建设示例平台。对示例平台分类给予支持。（责任单位：${units}）
（二）培育示例企业。建立示例企业库。（责任单位：市工业和信息化局）
${stations ? '（三）建设示例工作站。逐站落实示例场地。（责任单位：市人力资源和社会保障局）\n' : '（三）组建示例联盟。每年举办示例对接活动。（责任单位：市教育局）\n'}`
