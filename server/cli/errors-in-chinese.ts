/** What the errors that a person meets at the terminal say in Chinese, by code; the rest stays in English. */
const CHINESE: Readonly<Record<string, string>> = {
  SETTINGS: '环境变量的值无效，请更正或删除。',
  STATE_FOLDER: '状态文件夹无法写入：请授予写权限，或用 LUZHI_HOME 指定其他文件夹。',
  JAVA_MISSING: '未找到 Java：请安装 Java ≥ 17 和 Maven，或设置 NEO4J_URI，或运行 docker compose up。',
  JAVA_TOO_OLD: 'Java 版本过低：请安装 Java ≥ 17，或设置 NEO4J_URI，或运行 docker compose up。',
  MAVEN_MISSING: '未找到 Maven：请安装 Java ≥ 17 和 Maven，或设置 NEO4J_URI，或运行 docker compose up。',
  MAVEN_UNUSABLE: 'Maven 无法使用：请安装 Maven ≥ 3.6.3，或设置 NEO4J_URI，或运行 docker compose up。',
  MAVEN_REGISTRY_UNREACHABLE:
    'Maven 无法连接仓库：请检查网络，或在 ~/.m2/settings.xml 中设置镜像或代理，或设置 NEO4J_URI。',
  MAVEN_FAILED: 'Maven 下载 Neo4j 失败。',
  DISK_FULL: '磁盘已满：请释放空间，或用 LUZHI_HOME 指定其他磁盘。',
  DATA_FOLDER_FOREIGN: '数据文件夹属于另一个 Neo4j：请用 LUZHI_HOME 指定其他文件夹，或把它移走。',
  DATA_FOLDER_LOCKED: '数据文件夹正被另一个 Neo4j 使用：请先停止它，或用 LUZHI_HOME 指定其他文件夹。',
  BOLT_PORT_TAKEN: 'Neo4j 的端口在启动时被其他程序占用：请重新启动。',
  NEO4J_ENDED: 'Neo4j 启动时退出，原因见其日志。',
  NEO4J_SLOW: 'Neo4j 长时间没有应答，原因见其日志。',
  NEO4J_NOT_PREPARED: 'Neo4j 未能设置初始密码。',
  NEO4J_TOO_OLD: 'Neo4j 版本过低：需要 5.26 或更高版本。',
  NEO4J_UNREACHABLE: '无法连接 Neo4j：请检查它是否运行、NEO4J_URI 是否正确。',
  NEO4J_LOGIN_REFUSED: 'Neo4j 拒绝登录：请检查 NEO4J_USER 和 NEO4J_PASSWORD。',
  NEO4J_NO_DATABASE: 'Neo4j 中没有这个数据库：请检查 NEO4J_DATABASE。',
  PORT_BUSY: '端口已被其他程序占用：请停止它，或换一个端口，例如 PORT=4401 npm start。',
  PORT_FORBIDDEN: '当前用户不能使用这个端口：请选择大于 1023 的端口。',
  HOST_UNUSABLE: '无法在这个地址上监听：请把 HOST 设为本机地址。',
  CLIENT_BUILD_FAILED: '网页构建失败：运行 npx vite build 查看原因。',
  FACTS_REFUSED: '事实文件有误，没有写入任何内容。',
  FILES_REFUSED: '有文件被拒绝，原因和处理办法见上；其余已完成。',
  NOT_JSON: '文件不是 JSON。',
  FILE_MISSING: '文件不存在，请检查路径。',
  FILE_UNREADABLE: '文件无法读取，请检查它是否是文件、是否有读权限。',
  FILE_TOO_LARGE: '文件过大，请拆分文档。',
  NOT_UTF8: '文件不是 UTF-8 编码，请另存为 UTF-8。',
  TEXT_MISSING: '缺少原文：请把 <文档 id>.txt 放在旁边，或用 --text 指定。',
  NO_SUCH_DOCUMENT: '没有这个文档，未作任何更改。',
  NOT_OURS:
    '这个数据库里有不是 Luzhi 加载的数据，未作任何更改：请用 NEO4J_DATABASE 或 NEO4J_URI 指定空的数据库。',
  NOT_MARKED: '这个数据库还没有为 Luzhi 准备好：请先启动一次。',
  FOREIGN_NODE: '有一个不是 Luzhi 加载的节点占用了相同的 id，未作任何更改。',
  DATABASE_NEWER: '这个数据库由更新版本的 Luzhi 升级过：请使用那个版本，或换一个数据库。',
  MIGRATION_CHANGED: '一个已执行的数据库迁移文件被改动：请恢复原文件。',
  RESET_NOT_CONFIRMED: '没有确认，未删除任何内容。',
  USAGE: '命令用法有误，见 luzhi --help。',
}

export function inChinese(code: string): string | undefined {
  return CHINESE[code]
}
