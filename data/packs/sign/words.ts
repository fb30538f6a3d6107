/**
 * One word for each value of a byte. Common things and acts, one syllable each, no two alike without their marks, so that a
 * bad telephone line or a message typed without marks still tells them apart. The order is part of the format: never change it.
 */
const LIST = `
ấm ăn anh áo bà bạc bàn bằng bánh báo bắp bát bầu bay bé bên bèo bếp bia biển bình bò bơi bóng bột búa bún buổi buồm
bút cá cam cân canh cao cát cau cây chai chân chanh chày chè chén chim cho chổi chữ chum chuối chuông cốc cơm con cửa
cuốc cười đá đàn dao đất dây dê đen dép đi đĩa điện đò đồi đồng dù dừa đường ếch em én gà gạch gai gần găng gạo gấu
ghe giày giếng gió giường gỗ gối gót gừng gương hạc hầm hang hành hạt hàu hè hiên hồ hoa học hơi hồng hộp huệ hươu kê
kem kèn kẹo khăn khế khỉ khô khóa khoai khói khung khuy kiến kiệu kim kính lá lạc làng lê lều lịch lò lợn lông lớp lúa
lược lưới lươn màn măng mát máy mẹ mèo mía miến mít mõ môi mũ mưa mực muối mướp nai nam nắng nem nến ngao nghe ngô
ngọc ngói ngỗng ngựa nhà nhạc nhãn nhện nhím nho nhựa nhung nôi nón núi nước nương nút ốc ổi ong ớt phấn pháo phèn
phích phim phố phượng quà quần quạt quê quýt rắn răng rau rèm rêu rìu rổ rơm rùa rừng rươi ruộng sách sấm sân sao sáp
sen sò sóc sơn sông sứa sừng suối sương tai tằm táo tàu tay tem thảm thang thìa thỏ thóc thư thùng thuốc thuyền tiền
tóc tỏi tôm trà trăng tranh trâu tre trống trứng tủ túi tuyết vải vàng
`;

/** 256 of them. */
export const WORDS: readonly string[] = LIST.trim().split(/\s+/u);
